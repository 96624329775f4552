import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { expect, test, vi } from 'vitest';
import { openClient } from '../actions/open-client.ts';
import { openInstallation } from '../testing/installation.ts';
import { accepted } from '../testing/practice.ts';

vi.setConfig({ testTimeout: 180_000 });
const { cwd, goldthread, record, anna, behind } = await openInstallation();
const main = fileURLToPath(new URL('main.ts', import.meta.url));
const all = 300;
for (let nth = 1; nth < all; nth += 1)
  accepted(
    await openClient(record.deps, anna, {
      name: `Client ${nth}`,
      recordNumber: `R-1${nth}`,
      episode: { admittedOn: '2026-01-05', setting: 'outpatient' },
    }),
  );

const one = async (text: string): Promise<number> => Number((await behind(text))[0]?.['n']);
const stored = () => one(`select count(*)::int as n from check_result where by_set = ''`);
/** How often the log of a client says that its record was checked, of all clients together. */
const timesChecked = () =>
  one(`select count(*)::int as n from event where verb = 'check-records' and chain <> practice`);

/** Starts the command and sends it a signal as soon as some records are checked; the exit code, and how many were. */
async function brokenOff(signal: 'SIGKILL' | 'SIGINT'): Promise<number | null> {
  const child = spawn(process.execPath, [main, 'audit', '--all'], { cwd, stdio: 'ignore' });
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const before = await timesChecked();
  while ((await timesChecked()) === before && child.exitCode === null) await wait(2);
  child.kill(signal);
  return (await ended)[0];
}

test('What was checked before a kill or Ctrl-C is not checked again, and nothing is left out', async () => {
  await brokenOff('SIGKILL');
  const before = await stored();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(all);
  expect(await timesChecked()).toBe(before);

  expect(await brokenOff('SIGINT')).toBe(130);
  expect(await timesChecked()).toBe(await stored());

  const { code, out, err } = await goldthread('audit', '--all');
  expect({ code, err: err.replace(/^Checking.*\n/gm, '') }).toEqual({ code: 1, err: '' });
  expect(await stored()).toBe(all);
  expect(await timesChecked()).toBe(all);
  expect(out).toMatch(/^Linden Street Practice: record check\nChecked against Core /);
  expect(out).toContain(`${all} records, `);
});

test('The same again checks nothing; --fresh checks everything', async () => {
  const before = await timesChecked();
  await goldthread('audit', '--all');
  expect(await timesChecked()).toBe(before);
  await goldthread('audit', '--all', '--fresh');
  expect(await timesChecked()).toBe(before + all);
});

test('The findings leave as CSV, JSON and HTML, and each way out is in the log', async () => {
  const total = await one('select count(*)::int as n from check_finding');
  const csv = await goldthread('audit', '--all', '--format', 'csv');
  expect(csv.out.split('\r\n')).toHaveLength(total + 2);
  const json = JSON.parse((await goldthread('audit', '--all', '--format', 'json')).out) as {
    readonly findings: readonly object[];
  };
  expect(json).toMatchObject({ format: 'goldthread-record-check', version: 1, records: all });
  expect(json.findings).toHaveLength(total);
  expect((await goldthread('audit', '--all', '--format', 'html')).out).toMatch(/^<!doctype html>/);
  expect(await one(`select count(*)::int as n from event where verb = 'export-record-check'`)).toBe(5 + 1);
});

test('Another set is checked by name, beside what is stored', async () => {
  const { code, out } = await goldthread('audit', '--all', '--ruleset', 'hipaa');
  expect([0, 1]).toContain(code);
  expect(out).toMatch(/^.*\nChecked against .*HIPAA/);
  expect(await stored()).toBe(all);
});

test.each([
  [['audit', '--all', 'file.json'], 'Name a file or, with --client, a client, or --all.\n'],
  [['audit'], 'Name a file or, with --client, a client, or --all.\n'],
  [['audit', '--all', '--on', '2026-01-01'], '--all checks as of today: --on does not go with it.\n'],
  [['audit', 'file.json', '--fresh'], '--fresh goes with --all.\n'],
  [['audit', '--all', '--format', 'sarif'], 'With --all the format is one of text, json, csv, html.\n'],
  [['audit', 'file.json', '--format', 'csv'], 'Without --all the format is one of text, json, sarif.\n'],
  [['audit', '--all', '--ruleset', 'nobody'], 'There is no rule set of this name.\n'],
])('%j is refused in one sentence', async (words, err) => {
  expect(await goldthread(...words)).toEqual({ code: 2, out: '', err });
});
