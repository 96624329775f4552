import type { Pool } from 'pg';
import { withClient } from './with-client.ts';

const lock = 1_105_423_554;

/** Whether a sweep of the practice is under way in any program, as SQL with the practice as its parameter. */
export const isSweeping = (practice: string): string =>
  `exists (select from pg_locks where locktype = 'advisory' and granted and objsubid = 2 and classid = ${lock}
    and objid = hashtext(${practice}::text)::oid and database = (select oid from pg_database where datname = current_database()))`;

/** Does work while no other program sweeps the same practice; undefined when one does. A program that dies lets go. */
export function sweepingAlone<T>(
  pool: Pool,
  practice: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  return withClient(pool, async client => {
    const { rows } = await client.query<{ mine: boolean }>(
      'select pg_try_advisory_lock($1, hashtext($2)) as mine',
      [lock, practice],
    );
    if (!rows[0]?.mine) return undefined;
    try {
      return await work();
    } finally {
      await client.query('select pg_advisory_unlock($1, hashtext($2))', [lock, practice]);
    }
  });
}
