import { DatabaseError, type Pool, type PoolClient } from 'pg';
import { knownMigrations, type Migration } from './known-migrations.ts';

/** The database is not in a form that this version can bring forward; the message is the whole story. */
export class CannotMigrate extends Error {
  override readonly name = 'CannotMigrate';
}

const notTheOwner =
  'This login may not make tables in its database. It has to own the database: alter database … owner to …';

const isForbidden = (fault: unknown): boolean => fault instanceof DatabaseError && fault.code === '42501';

const lockNumber = 7_105_423_551;

/**
 * Brings the database to the newest form, or to that of `until`, as the owner of the tables: all the way or not at all,
 * one process at a time. Answers the names of the migrations applied; throws, and changes nothing, when one fails,
 * when an applied one was edited, or when a newer Goldthread was here.
 */
export async function migrate(owner: Pool, until?: string): Promise<string[]> {
  const client = await owner.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(${lockNumber})`);
    const fresh = await missingIn(client);
    const wanted = fresh.filter(({ name }) => until === undefined || name <= until);
    for (const migration of wanted) await apply(client, migration);
    await client.query('commit');
    return wanted.map(({ name }) => name);
  } catch (fault) {
    await client.query('rollback');
    throw isForbidden(fault) ? new CannotMigrate(notTheOwner, { cause: fault }) : fault;
  } finally {
    client.release();
  }
}

/** The migrations that were not applied here yet, oldest first. */
async function missingIn(client: PoolClient): Promise<Migration[]> {
  await client.query(
    'create table if not exists migration (name text primary key, sha256 text not null, applied_at timestamptz not null default now())',
  );
  const found = await client.query<{ name: string; sha256: string }>('select name, sha256 from migration');
  const applied = new Map(found.rows.map(row => [row.name, row.sha256]));
  const known = await knownMigrations();
  const newer = [...applied.keys()].filter(name => !known.some(migration => migration.name === name));
  if (newer.length > 0)
    throw new CannotMigrate(
      `This database was made by a newer Goldthread (${newer.join(', ')}). Start that version.`,
    );
  const edited = known.find(({ name, sha256 }) => applied.has(name) && applied.get(name) !== sha256);
  if (edited) throw new CannotMigrate(`The migration ${edited.name} was changed after it was applied.`);
  return known.filter(({ name }) => !applied.has(name));
}

async function apply(client: PoolClient, { name, sha256, text }: Migration): Promise<void> {
  try {
    await client.query(text);
    await client.query('insert into migration (name, sha256) values ($1, $2)', [name, sha256]);
  } catch (fault) {
    throw new CannotMigrate(`The migration ${name} failed: ${(fault as Error).message}`, { cause: fault });
  }
}
