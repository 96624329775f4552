import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { breakGlass } from '../actions/break-glass.ts';
import { importChart } from '../actions/import-chart.ts';
import { readChart } from '../actions/read-chart.ts';
import { audit } from '../clinical/audit.ts';
import { ruleSets } from '../clinical/rule-sets/index.ts';
import { absurdRecord, someRecord } from '../testing/absurd-record.ts';
import { accepted, openPractice } from '../testing/practice.ts';
import { runGoldthread } from '../testing/run-goldthread.ts';

let cwd: string;
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'goldthread-absurd-'));
});
afterAll(() => rm(cwd, { recursive: true }));

const audited = async (record: object, ...words: string[]) => {
  await writeFile(join(cwd, 'record.json'), JSON.stringify(record));
  return runGoldthread(['audit', 'record.json', ...words], { cwd });
};

test.each(['text', 'json', 'sarif'])(
  'A record that makes no sense is checked to its end, as %s',
  async format => {
    const { code, out, err } = await audited(absurdRecord(), '--format', format, '--ruleset', 'medicare');
    expect({ code, stopped: err.includes('stopped') || err.includes('    at ') }).toEqual({
      code: 1,
      stopped: false,
    });
    expect(out).not.toMatch(/NaN|undefined|Invalid Date/);
    if (format !== 'text') expect(() => JSON.parse(out) as unknown).not.toThrow();
  },
  120_000,
);

test('A record that makes no sense is refused where its signatures prove nothing, and taken in where nothing is signed', async () => {
  const { deps, anna } = await openPractice();
  const file = absurdRecord();
  expect(await importChart(deps, anna, file)).toMatchObject({ ok: false, code: 'invalid' });

  const documents = file.documents.map(document => ({
    ...document,
    status: 'draft',
    signature: undefined,
    sheet: undefined,
  }));
  const taken = accepted(await importChart(deps, anna, { ...file, documents }));
  expect(taken.documents).toBe(documents.length);
  accepted(await breakGlass(deps, anna, file.client.id, 'To see what came in.'));
  for (const episode of taken.clients[0]?.episodes ?? []) {
    const { chart } = accepted(await readChart(deps, anna, episode));
    const onCrash = (rule: string, cause: unknown): void => {
      throw new Error(`${rule} stopped`, { cause });
    };
    expect(audit(chart, ruleSets, { onCrash }).length).toBeGreaterThan(100);
  }
}, 60_000);

const record = someRecord();
const [first, ...more] = record.documents;
test.each([
  ['an identity that is used twice', [first!, first!, ...more], 'is used twice'],
  [
    'a plan that continues what is not there',
    [{ ...first!, basedOn: record.client.id }, ...more],
    'is no document of this file',
  ],
  [
    'a document of an episode that is not there',
    [{ ...first!, episode: record.client.id }, ...more],
    'is no episode of this file',
  ],
])('A file with %s is refused at its place', async (_, documents, says) => {
  const { code, out, err } = await audited({ ...record, documents });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(says);
});
