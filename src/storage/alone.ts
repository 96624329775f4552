import { setTimeout as wait } from 'node:timers/promises';
import type { Pool } from 'pg';
import { withClient } from './with-client.ts';

/** Work of which only one may be under way in a database at a time, whatever program does it. */
export const workAlone = { loadSample: 7_105_423_553 } as const;

/**
 * Does work while no other program on this database does the same; `whileWaiting` is called now and then until it is our
 * turn, and may throw. A program that dies lets go.
 */
export function alone<T>(
  pool: Pool,
  work: keyof typeof workAlone,
  { whileWaiting, then }: { whileWaiting: () => void; then: () => Promise<T> },
): Promise<T> {
  const lock = workAlone[work];
  return withClient(pool, async client => {
    for (;;) {
      const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [
        lock,
      ]);
      if (rows[0]?.mine) break;
      whileWaiting();
      await wait(200);
    }
    try {
      return await then();
    } finally {
      await client.query('select pg_advisory_unlock($1)', [lock]);
    }
  });
}
