import { expect, test } from 'vitest';
import { openPractice } from '../testing/practice.ts';
import { loadSubject, type SubjectKind } from './load-subject.ts';
import { transact } from './transact.ts';
import type { Trx } from './trx.ts';

const { deps, practice, anna, client, episode, draft } = await openPractice();
const [document = ''] = await Promise.all(
  Array.from({ length: 300 }, () => draft('process-note', { writtenOn: '2026-03-02' })),
);

/** How many rows the database has read on this connection, by its own count. */
async function rowsRead(trx: Trx): Promise<number> {
  const [row] = await trx.ask<{ read: number }>(
    `select sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::int as read from pg_stat_xact_user_tables
      where schemaname = 'public'`,
    [],
  );
  return row?.read ?? Infinity;
}

const readToLoad = (kind: SubjectKind, id: string): Promise<number> =>
  transact(deps.db.pool, { practice, person: anna.person }, async trx => {
    const before = await rowsRead(trx);
    expect(await loadSubject(trx, kind, { id, person: anna.person, now: deps.clock() })).toBeDefined();
    return { value: (await rowsRead(trx)) - before, keep: false, entries: [] };
  });

test.each([
  ['document', document],
  ['episode', episode],
  ['client', client],
] as const)('to load one %s of a young practice, no more than a few rows are read', async (kind, id) => {
  expect(await readToLoad(kind, id)).toBeLessThan(10);
});
