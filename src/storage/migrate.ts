import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import type { Pool, PoolClient } from 'pg';

const folder = new URL('./migrations/', import.meta.url);
const lockNumber = 7_105_423_551;

/**
 * Brings the database to the newest form, as the owner of the tables. Only one process migrates at a time.
 * Answers the names of the migrations applied; throws, and changes nothing, when one fails or an applied one was edited.
 */
export async function migrate(owner: Pool): Promise<string[]> {
  const client = await owner.connect();
  try {
    await client.query(`select pg_advisory_lock(${lockNumber})`);
    try {
      return await applyAll(client);
    } finally {
      await client.query(`select pg_advisory_unlock(${lockNumber})`);
    }
  } finally {
    client.release();
  }
}

async function applyAll(client: PoolClient): Promise<string[]> {
  await client.query(
    'create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
  );
  const known = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration');
  const applied = new Map(known.rows.map(row => [row.name, row.sha256]));
  const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort();
  const fresh: string[] = [];
  for (const name of names) {
    const text = await readFile(new URL(name, folder), 'utf8');
    const sha256 = createHash('sha256').update(text).digest('hex');
    const before = applied.get(name);
    if (before === sha256) continue;
    if (before !== undefined) throw new Error(`The migration ${name} was changed after it was applied.`);
    await apply(client, { name, sha256, text });
    fresh.push(name);
  }
  const newer = [...applied.keys()].filter(name => !names.includes(name));
  if (newer.length > 0)
    throw new Error(
      `This database was made by a newer Goldthread (${newer.join(', ')}). Start that version.`,
    );
  return fresh;
}

async function apply(
  client: PoolClient,
  migration: { name: string; sha256: string; text: string },
): Promise<void> {
  try {
    await client.query('begin');
    await client.query(migration.text);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ]);
    await client.query('commit');
  } catch (fault) {
    await client.query('rollback');
    throw new Error(`The migration ${migration.name} failed.`, { cause: fault });
  }
}
