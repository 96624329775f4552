import type { Pool, PoolClient } from 'pg';
import { knownMigrations, type Migration } from './known-migrations.ts';

/** The database is not in a form that this version can bring forward; the message is the whole story. */
export class CannotMigrate extends Error {
  override readonly name = 'CannotMigrate';
}

const lockNumber = 7_105_423_551;

/**
 * Brings the database to the newest form, or to that of `until`, as the owner of the tables. Only one process
 * migrates at a time. Answers the names of the migrations applied; throws, and changes nothing, when one fails or
 * an applied one was edited.
 */
export async function migrate(owner: Pool, until?: string): Promise<string[]> {
  const client = await owner.connect();
  try {
    await client.query(`select pg_advisory_lock(${lockNumber})`);
    try {
      return await applyAll(client, until);
    } finally {
      await client.query(`select pg_advisory_unlock(${lockNumber})`);
    }
  } finally {
    client.release();
  }
}

async function applyAll(client: PoolClient, until: string | undefined): Promise<string[]> {
  await client.query(
    'create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
  );
  const found = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration');
  const applied = new Map(found.rows.map(row => [row.name, row.sha256]));
  const known = await knownMigrations();
  const fresh: string[] = [];
  for (const migration of known) {
    const { name, sha256 } = migration;
    if (until !== undefined && name > until) break;
    const before = applied.get(name);
    if (before === sha256) continue;
    if (before !== undefined)
      throw new CannotMigrate(`The migration ${name} was changed after it was applied.`);
    await apply(client, migration);
    fresh.push(name);
  }
  const newer = [...applied.keys()].filter(name => !known.some(migration => migration.name === name));
  if (newer.length > 0)
    throw new CannotMigrate(
      `This database was made by a newer Goldthread (${newer.join(', ')}). Start that version.`,
    );
  return fresh;
}

async function apply(client: PoolClient, { name, sha256, text }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(text);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    throw new CannotMigrate(`The migration ${name} failed: ${String(fault)}`, { cause: fault });
  }
}
