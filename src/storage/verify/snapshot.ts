import type { Pool } from 'pg';
import { type Scope, type Trx, trxOn } from '../trx.ts';
import { rollBackAfter, withClient } from '../with-client.ts';

/** Reads in one unmoving picture of the database, however long it takes and whatever is written meanwhile. */
export function inSnapshot<T>(pool: Pool, scope: Scope, work: (trx: Trx) => Promise<T>): Promise<T> {
  return withClient(pool, async client => {
    try {
      await client.query('begin isolation level repeatable read read only');
      await client.query("select set_config('app.practice', $1, true), set_config('app.person', $2, true)", [
        scope.practice,
        scope.person ?? '',
      ]);
      const value = await work(trxOn(client, scope));
      await client.query('rollback');
      return value;
    } catch (fault) {
      return await rollBackAfter(client, fault);
    }
  });
}
