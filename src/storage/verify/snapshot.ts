import type { Pool } from 'pg';
import { type Scope, type Trx, trxOn } from '../trx.ts';

/** Reads in one unmoving picture of the database, however long it takes and whatever is written meanwhile. */
export async function inSnapshot<T>(pool: Pool, scope: Scope, work: (trx: Trx) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query('begin isolation level repeatable read read only');
    await client.query("select set_config('app.practice', $1, true), set_config('app.person', $2, true)", [
      scope.practice,
      scope.person ?? '',
    ]);
    return await work(trxOn(client, scope));
  } finally {
    await client.query('rollback').then(
      () => client.release(),
      (fault: unknown) => client.release(fault instanceof Error ? fault : new Error(String(fault))),
    );
  }
}
