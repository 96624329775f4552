import { cp, mkdir, readdir, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { openInstallation } from '../testing/installation.ts';
import { runGoldthread } from '../testing/run-goldthread.ts';

vi.setConfig({ testTimeout: 120_000 });
const { cwd, goldthread, behind } = await openInstallation();

await goldthread('backup', 'whole');
await cp(join(cwd, 'whole'), join(cwd, 'cut'), { recursive: true });
await truncate(join(cwd, 'cut/tables/event.copy.gz'), 40);
await mkdir(join(cwd, 'taken'));
await writeFile(join(cwd, 'taken/letter.txt'), 'mine');

test('A record in use is backed up, restored elsewhere and verified there', async () => {
  const made = await goldthread('backup', 'safe/first');
  expect(made.code).toBe(0);
  expect(made.out).toMatch(
    /is in safe\/first: \d+ rows, [\d.]+ MB, and its keys\.\nWhoever holds this folder holds/,
  );

  const restored = await goldthread('restore', 'safe/first', '--data', 'again');
  expect(restored.code).toBe(0);
  expect(restored.out).toMatch(
    /Linden Street Practice: verified, \d+ events, \d+ rows, 0 signatures\. All hold\./,
  );
  expect((await readdir(join(cwd, 'again'))).sort()).toEqual(['database', 'keys', 'postgres.log']);
});

test('What was changed behind the product’s back before the backup is told after the restore', async () => {
  await behind("update client set name = 'Somebody Else'");
  await goldthread('backup', 'safe/tampered');
  const { code, out } = await goldthread('restore', 'safe/tampered', '--data', 'told');
  expect(code).toBe(1);
  expect(out).toMatch(
    /DOES NOT HOLD\. The client .* is not what was last written there\.\n.*already so when the backup was made/,
  );
});

test.each<[string, string[], RegExp]>([
  [
    'a folder without a record',
    ['backup', 'b', '--data', 'nowhere'],
    /^There is no record in .*nowhere\. Name its folder with --data or GOLDTHREAD_DATA\.\n$/,
  ],
  [
    'a backup into a folder that is taken',
    ['backup', 'taken'],
    /taken is not empty\. Name a folder that does not exist yet\.\n$/,
  ],
  ['a backup beside the original', ['backup', 'data/backup'], /Name a folder elsewhere\.\n$/],
  [
    'a restore over a record',
    ['restore', 'whole'],
    /data is not empty\. Name a folder that does not exist yet\.\n$/,
  ],
  [
    'a restore from nowhere',
    ['restore', 'nowhere', '--data', 'n1'],
    /nowhere is not a whole Goldthread backup: manifest\.json is missing\.\n$/,
  ],
  [
    'a restore from a backup that is cut off',
    ['restore', 'cut', '--data', 'n2'],
    /cut\/tables\/event\.copy\.gz is cut off: 40 of \d+ bytes are there\.\n$/,
  ],
])('%s is one plain sentence and exit code 2, and makes nothing', async (_what, words, sentence) => {
  const before = (await readdir(cwd)).sort();

  const { code, out, err } = await goldthread(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toMatch(sentence);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect((await readdir(cwd)).sort()).toEqual(before);
});

test('An environment that cannot be used is one plain sentence', async () => {
  const { code, err } = await runGoldthread(['backup', 'b'], {
    cwd,
    env: { DATABASE_URL: 'mysql://example.org' },
  });
  expect({ code, err }).toEqual({
    code: 2,
    err: 'The setting DATABASE_URL is not a postgresql:// address.\n',
  });
});
