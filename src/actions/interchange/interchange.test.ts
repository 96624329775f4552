import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartFile } from '../../clinical/chart-file.ts';
import { chartsOfFile } from '../../clinical/charts-of-file.ts';
import { verify } from '../../storage/verify/verify.ts';
import { accepted } from '../../testing/practice.ts';
import { openWholePractice } from '../../testing/whole-practice.ts';
import type { Actor } from '../actor.ts';
import { exportChart } from '../export-chart.ts';
import { importChart } from '../import-chart.ts';
import { readChart } from '../read-chart.ts';
import { verifyExport } from '../verify-export.ts';

const practice = await openWholePractice();
const { deps, anna, client, episode } = practice;
await practice.signed('process-note', { writtenOn: '2026-03-02', thoughts: 'Mine alone — not to leave.' });
const otto = await practice.neighbour();
const quiet = () => undefined;

const sent = async (processNotes = false, actor: Actor = anna): Promise<ChartFile> =>
  JSON.parse(JSON.stringify(accepted(await exportChart(deps, actor, client, { processNotes })))) as ChartFile;
const file = await sent();
const countOf = async (table: string): Promise<unknown> =>
  (await practice.owner(`select count(*)::int as n from ${table} where practice = $1`, [otto.practice]))[0]![
    'n'
  ];
const everything = async () =>
  Promise.all(
    [
      'client',
      'episode',
      'person',
      'document',
      'event',
      'care_team',
      'co_signature',
      'returned',
      'finding_answer',
      'payer',
      'coverage',
    ].map(countOf),
  );

test('an export proves itself, without the database and without the key', async () => {
  expect(accepted(await verifyExport(file, quiet))).toMatchObject({ holds: true, signatures: 2 });
});

test('process notes leave only when chosen, and private people never', async () => {
  expect(JSON.stringify(file)).not.toContain('Mine alone');
  expect(JSON.stringify(await sent(true))).toContain('Mine alone');
  expect(JSON.stringify(await sent(true, practice.actorFor(practice.anna.person!)))).toContain('Mine alone');
  const carol = await practice.person('Carol Chen', ['compliance']);
  expect(JSON.stringify(await sent(true, carol))).not.toContain('Mine alone');
  expect(JSON.stringify(file)).toContain('Ivy Park');
  expect(JSON.stringify(file)).not.toContain('@example.org');
});

test('changed anywhere, an export no longer holds', async () => {
  const text = JSON.stringify(file);
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), async at => {
      const character = text[at]!;
      const other = /\d/.test(character)
        ? String((Number(character) + 1) % 10)
        : ['x', '_'].find(each => each !== character && /\w/.test(character) === (each === 'x'))!;
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      let json: unknown;
      try {
        json = JSON.parse(changed);
      } catch {
        return;
      }
      tried += 1;
      const result = await verifyExport(json, quiet);
      expect(result.ok && result.value.holds, changed.slice(at - 30, at + 30)).toBe(false);
    }),
    { numRuns: 400 },
  );
  expect(tried).toBeGreaterThan(200);
});

const bad = (change: (file: ChartFile) => unknown): unknown => {
  const copy = structuredClone(file);
  return change(copy) ?? copy;
};
type Loose = Record<string, unknown>;
const documentAt = (copy: ChartFile, index: number) => copy.documents[index] as unknown as Loose;
const signedAt = file.documents.findIndex(document => document.status === 'signed');

test.each<[string, unknown, Record<string, unknown>]>([
  ['nothing at all', null, { file: expect.any(String) as unknown }],
  ['something else', { format: 'fhir' }, { format: 'is not a Goldthread chart' }],
  [
    'a version of the future',
    bad(copy => ({ ...copy, version: 2 })),
    { version: expect.stringContaining('does not know') as unknown },
  ],
  [
    'a type nobody knows',
    bad(copy => void (documentAt(copy, 0)['type'] = 'horoscope')),
    { 'documents.0.type': 'There is no document type “horoscope”' },
  ],
  [
    'an answer of the wrong kind',
    bad(copy => void (documentAt(copy, 0)['body'] = { contactOn: 'soon' })),
    { 'documents.0.body.contactOn': 'is not a date (YYYY-MM-DD)' },
  ],
  [
    'an author nobody names',
    bad(copy => void (copy.people = [])),
    { 'documents.0.author': 'is no person of this file' },
  ],
  [
    'a document twice',
    bad(copy => ({ ...copy, documents: [...copy.documents, copy.documents[0]] })),
    { [`documents.${file.documents.length}.id`]: 'is used twice' },
  ],
  [
    'a signed document without its signature',
    bad(copy => {
      delete documentAt(copy, signedAt)['signature'];
      return copy;
    }),
    { [`documents.${signedAt}.signature`]: 'is missing on a signed document' },
  ],
  [
    'a signature without proof',
    bad(copy => {
      delete (documentAt(copy, signedAt)['signature'] as Loose)['proof'];
      return copy;
    }),
    { [`documents.${signedAt}`]: expect.stringContaining('is not whole') as unknown },
  ],
  [
    'a signed answer that was changed',
    bad(copy => void ((documentAt(copy, signedAt)['body'] as Loose)['content'] = 'Sunday.')),
    { [`documents.${signedAt}`]: expect.stringMatching(/is not what was signed/) as unknown },
  ],
  [
    'a coverage that ends before it begins',
    bad(copy => void ((copy.client.coverages?.[0] as unknown as Loose)['until'] = '2026-01-01')),
    { 'client.coverages.0.until': 'is before the first day' },
  ],
  [
    'a name that was changed after the export',
    bad(copy => void (copy.client.name = 'Somebody Else')),
    { file: expect.stringContaining('its seal does not hold') as unknown },
  ],
])('%s is refused with its place, and nothing is taken in', async (_, json, fields) => {
  const before = await everything();
  const result = await importChart(deps, otto, json);
  expect(result).toMatchObject({ ok: false, code: 'invalid' });
  expect(result.ok ? {} : result.fields).toMatchObject(fields);
  expect(await everything()).toEqual(before);
});

test('imported into a second practice it reads the same, holds there, and leaves it again as provable as it came', async () => {
  expect(await importChart(deps, otto, file)).toMatchObject({
    ok: true,
    value: {
      clients: [{ id: client, name: 'Mara Lind', episodes: [episode] }],
      documents: file.documents.length,
    },
  });
  const here = accepted(await readChart(deps, anna, episode)).chart;
  const there = accepted(await readChart(deps, otto, episode)).chart;
  const isNoProcessNote = (document: { readonly type: string }) => document.type !== 'process-note';
  expect(there.documents).toEqual(here.documents.filter(isNoProcessNote));
  expect(there.client).toEqual(here.client);
  expect(chartsOfFile(file, here.today)[0]?.client).toEqual(here.client);
  expect(there.answers).toEqual(here.answers);
  expect(here.answers?.map(({ withdrawn }) => withdrawn?.by.name)).toEqual(['Sam Stone', undefined]);
  expect(chartsOfFile(file, here.today)[0]!.documents.map(each => each.id)).toEqual(
    there.documents.map(each => each.id),
  );

  expect(await verify(deps.db.pool, otto.practice, quiet)).toMatchObject({ holds: true, signatures: 2 });
  expect(await verify(deps.db.pool, anna.practice, quiet)).toMatchObject({ holds: true });
  const again = accepted(await exportChart(deps, otto, client, { processNotes: false }));
  expect(accepted(await verifyExport(JSON.parse(JSON.stringify(again)), quiet))).toMatchObject({
    holds: true,
    signatures: 2,
  });

  const before = await everything();
  expect(await importChart(deps, otto, file)).toMatchObject({ code: 'conflict' });
  expect(await everything()).toEqual(before);
});
