import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dataFolderWithKeys, temporaryFolder } from '../../testing/data-folder.ts';
import { openPractice } from '../../testing/practice.ts';
import { type BackingUp, backUp } from './back-up.ts';
import { checkBackup } from './check-backup.ts';

const practice = await openPractice();
const dataFolder = await dataFolderWithKeys();
const parent = await temporaryFolder();
let made = 0;
const freshName = (): string => join(parent, `backup-${++made}`);

const said: string[] = [];
const work: BackingUp = {
  owner: practice.connection,
  dataFolder,
  version: '0.1.0',
  clock: practice.deps.clock,
  from: { address: 'this machine', agent: 'ines', channel: 'command-line' },
  warn: sentence => said.push(sentence),
  progress: () => undefined,
  signal: new AbortController().signal,
};
const quietly = { progress: () => undefined, signal: work.signal };

/** The rows of a table as a backup holds them. */
async function rowsIn(folder: string, table: string): Promise<string[]> {
  const text = gunzipSync(await readFile(join(folder, `tables/${table}.copy.gz`))).toString();
  return text.split('\n').slice(0, -1);
}

test('A backup holds every table of the record, the keys, and what it is', async () => {
  const document = await practice.draft('contact-note', {});
  const folder = freshName();
  const manifest = await backUp(folder, work);

  expect(await readdir(folder)).toEqual(['keys', 'manifest.json', 'manifest.sha256', 'tables']);
  expect(manifest).toMatchObject({
    format: 'goldthread-backup',
    formatVersion: 1,
    madeAt: practice.deps.clock(),
    practices: [{ id: practice.practice, name: 'Linden Street Practice' }],
  });
  expect(manifest.heads.map(({ chain }) => chain).sort()).toEqual(
    [practice.practice, practice.client].sort(),
  );
  expect((await rowsIn(folder, 'document')).map(row => row.split('\t')[1])).toEqual([document]);
  expect(await readFile(join(folder, 'keys/signing.key'), 'utf8')).toBe('the key that signs\n');
  expect(await checkBackup(folder, quietly)).toEqual(manifest);
});

test('Every table of the database is in it, save those that come and go', async () => {
  const rows = await practice.owner(
    "select c.oid::regclass::text as name from pg_class c where relkind in ('r', 'p') and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'",
  );
  const { tables } = await backUp(freshName(), work);
  const leftOut = [
    'migration',
    'session',
    'sign_in_attempt',
    'check_result',
    'check_finding',
    'wording',
    'wording_key',
  ];
  const kept = [...tables.map(({ table }) => table), ...leftOut];
  expect(kept.sort()).toEqual(rows.map(({ name }) => name).sort());
});

test('The database has nothing that a backup of tables would forget', async () => {
  const others = await practice.owner(
    `select relname from pg_class where relkind in ('S', 'm', 'f') and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
      union all select oid::text from pg_largeobject_metadata`,
  );
  expect(others).toEqual([]);
});

test('The owner of the tables has a way to see each of them whole', async () => {
  const hidden = await practice.owner(
    `select c.oid::regclass from pg_class c
      where relkind = 'r' and relrowsecurity
        and not exists (select from pg_policy where polrelid = c.oid and polname = 'backup')`,
  );
  expect(hidden).toEqual([]);
});

test('Only the owner of the files may read them', async () => {
  const folder = freshName();
  await backUp(folder, work);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const modes = await Promise.all(
    entries.map(async entry => {
      const { mode } = await stat(join(entry.parentPath, entry.name));
      return `${entry.isDirectory() ? 'folder' : 'file'} ${(mode & 0o777).toString(8)}`;
    }),
  );
  expect([...new Set(modes)].sort()).toEqual(['file 600', 'folder 700']);
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

test('Each practice is told in its ledger that its record was copied out, and by whom', async () => {
  await backUp(freshName(), work);
  const last = (await practice.events()).filter(event => event.chain === practice.practice).at(-1);
  expect(last).toMatchObject({
    verb: 'back-up',
    who: null,
    from: { agent: 'ines', channel: 'command-line' },
  });
});

test('What is acknowledged before a backup begins is in it, though others go on writing', async () => {
  const acknowledged: string[] = [];
  let isOver = false;
  const write = async (): Promise<void> => {
    while (!isOver) acknowledged.push(await practice.draft('contact-note', {}));
  };
  const writers = [write(), write(), write()];
  while (acknowledged.length < 20) await practice.draft('contact-note', {});

  const before = [...acknowledged];
  const folder = freshName();
  await backUp(folder, work);
  const after = acknowledged.length;
  isOver = true;
  await Promise.all(writers);

  const documents = new Set((await rowsIn(folder, 'document')).map(row => row.split('\t')[1]));
  expect(before.filter(id => !documents.has(id))).toEqual([]);
  expect(after).toBeGreaterThan(before.length);

  const [inLedger] = (await rowsIn(folder, 'chain')).filter(row => row.includes(practice.client));
  const events = (await rowsIn(folder, 'event')).filter(row => row.split('\t')[1] === practice.client);
  expect(events).toHaveLength(Number(inLedger!.split('\t')[2]));
});

test('A record that is still to be upgraded is backed up as it is', async () => {
  await practice.owner("insert into migration (name, sha256) values ('9999-later.sql', repeat('0', 64))");
  const { migrations } = await backUp(freshName(), work);
  await practice.owner("delete from migration where name = '9999-later.sql'");
  expect(migrations.at(-1)?.name).toBe('9999-later.sql');
  expect(said.splice(0)).toEqual([expect.stringContaining('does not tell of this backup')]);
});

test.each([
  [
    'a folder that holds something',
    async (folder: string) => {
      await mkdir(folder);
      await writeFile(join(folder, 'letter.txt'), 'mine');
    },
    /is not empty/,
  ],
  ['a file', (folder: string) => writeFile(folder, 'mine'), /is a file/],
])('%s is refused and left as it is', async (_what, prepare, sentence) => {
  const folder = freshName();
  await prepare(folder);
  await expect(backUp(folder, work)).rejects.toThrow(sentence);
  expect((await readdir(parent)).filter(name => name.startsWith(basename(folder)))).toEqual([
    basename(folder),
  ]);
});

test('A place inside the data folder is refused: it would be lost together with the record', async () => {
  await expect(backUp(join(dataFolder, 'backup'), work)).rejects.toThrow(/Name a folder elsewhere/);
});

test('A folder below a file is refused in a sentence', async () => {
  await expect(backUp('/dev/null/backup', work)).rejects.toThrow(/lies below one/);
});

test('An empty folder is taken', async () => {
  const folder = freshName();
  await mkdir(folder);
  await backUp(folder, work);
  expect(await readdir(folder)).toContain('manifest.json');
});

test('A backup that is broken off leaves nothing behind', async () => {
  const folder = freshName();
  const stop = new AbortController();
  const progress = (table: string): void => {
    if (table === 'document') stop.abort();
  };
  await expect(backUp(folder, { ...work, progress, signal: stop.signal })).rejects.toThrow(/abort/i);
  expect((await readdir(parent)).filter(name => name.startsWith(`backup-${made}`))).toEqual([]);
});
