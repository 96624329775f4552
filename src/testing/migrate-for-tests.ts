import pg, { type ClientConfig } from 'pg';
import { migrate } from '../storage/migrate.ts';

/** Brings an empty database to the present schema, as its owner. */
export async function migrateForTests(owner: ClientConfig): Promise<void> {
  const pool = new pg.Pool({ ...owner, max: 1 });
  await migrate(pool).finally(() => pool.end());
}
