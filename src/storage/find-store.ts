import pg from 'pg';
import type { Address } from './database.ts';
import { openEmbedded } from './embedded/open-embedded.ts';

/** Where the record is kept, and how to come there. */
export interface Store {
  /** As the owner of the tables, to migrate. */
  readonly owner: Address;
  /** As the application. */
  readonly application: Address;
  /** What it is, in words: "PostgreSQL 18.4". */
  readonly says: string;
  /** Lets go of it; close your connections first. */
  readonly leave: () => Promise<void>;
}

/** The database cannot be reached; the message is the whole story. */
export class StoreUnreachable extends Error {}

const database = 'goldthread';

/** The PostgreSQL of the data folder, started or joined. Throws `EmbeddedRefused`. */
export async function embeddedStore(folder: string, log: (line: string) => void): Promise<Store> {
  const server = await openEmbedded({ folder, log });
  const place = { host: server.socketDir, port: server.port };
  try {
    await ensureDatabase({ ...place, user: server.superuser });
  } catch (fault) {
    await server.stop();
    throw fault;
  }
  return {
    owner: { ...place, user: server.superuser, database },
    application: { ...place, user: 'goldthread_app', database },
    says: `PostgreSQL ${server.version}`,
    leave: () => server.stop(),
  };
}

async function ensureDatabase(owner: { host: string; port: number; user: string }): Promise<void> {
  const client = new pg.Client({ ...owner, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`).catch(unlessThere);
  } finally {
    await client.end();
  }
}

/** Two programs that start at once on a new folder may both want to make it. */
function unlessThere(fault: Error & { code?: string }): void {
  if (fault.code !== '42P04' && fault.code !== '23505') throw fault;
}

/** A managed PostgreSQL. Throws `StoreUnreachable` when it does not answer or is too old. */
export async function managedStore(url: string): Promise<Store> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    const version = rows[0]?.server_version.split(' ')[0] ?? '';
    if (Number.parseInt(version) < 15)
      throw new StoreUnreachable(`The database runs PostgreSQL ${version}; Goldthread needs 15 or newer.`);
    const leave = (): Promise<void> => Promise.resolve();
    return { owner: { url }, application: { url }, says: `PostgreSQL ${version} at ${placeOf(url)}`, leave };
  } catch (fault) {
    if (fault instanceof StoreUnreachable) throw fault;
    throw new StoreUnreachable(
      `The database at ${placeOf(url)} cannot be reached: ${reasonOf(fault)}. Check DATABASE_URL.`,
    );
  } finally {
    await client.end();
  }
}

const placeOf = (url: string): string => new URL(url).host || 'this machine';

/** Several addresses of one name fail as one fault without words of its own. */
function reasonOf(fault: unknown): string {
  const [first] = fault instanceof AggregateError ? (fault.errors as unknown[]) : [fault];
  return first instanceof Error ? first.message : String(first);
}
