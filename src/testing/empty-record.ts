import type { ClientConfig } from 'pg';
import { afterAll } from 'vitest';
import type { Deps } from '../actions/deps.ts';
import { openDatabase } from '../storage/database.ts';
import { countedDeps } from './practice.ts';
import { createTestDatabase } from './test-database.ts';

/** A record on real PostgreSQL in which nobody has set up anything, seen through the application's own role. */
export async function openEmptyRecord(): Promise<{ readonly deps: Deps; readonly connection: ClientConfig }> {
  const { connection } = await createTestDatabase();
  const db = openDatabase({ ...connection, user: 'goldthread_app' }, { onFault: () => undefined });
  afterAll(() => db.close());
  return { deps: countedDeps(db), connection };
}
