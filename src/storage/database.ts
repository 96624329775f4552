import pg from 'pg';
import { type ReadGate, openReadGate } from './read-gate.ts';
import { typeParsers } from './type-parsers.ts';

/** Where a database is reached, as the driver takes it. */
export type Address =
  | { readonly url: string }
  | { readonly host: string; readonly port: number; readonly user: string; readonly database: string };

export interface Database {
  readonly pool: pg.Pool;
  readonly reads: ReadGate;
  readonly close: () => Promise<void>;
}

const session = [
  '-c TimeZone=UTC',
  '-c DateStyle=ISO',
  '-c synchronous_commit=on',
  '-c jit=off',
  // Each statement repeats thousands of times and reaches its rows by key: planning it anew costs more than it gains.
  '-c plan_cache_mode=force_generic_plan',
  '-c statement_timeout=60s',
  '-c lock_timeout=15s',
  '-c idle_in_transaction_session_timeout=60s',
].join(' ');

/** Connects as the application: never the owner of the tables, always under row-level security. */
export function openDatabase(
  address: Address,
  { connections = 8, onFault }: { connections?: number; onFault: (fault: Error) => void },
): Database {
  const pool = openPool(address, { connections, role: 'goldthread_app', onFault });
  return { pool, reads: openReadGate(pool), close: () => pool.end() };
}

/** Connects as the owner of the tables, for migrations only. */
export function openOwnerPool(address: Address, onFault: (fault: Error) => void): pg.Pool {
  return openPool(address, { connections: 2, role: undefined, onFault });
}

function openPool(
  address: Address,
  {
    connections,
    role,
    onFault,
  }: { connections: number; role: string | undefined; onFault: (fault: Error) => void },
): pg.Pool {
  const where = 'url' in address ? { connectionString: address.url } : { ...address };
  const pool = new pg.Pool({
    ...where,
    max: connections,
    pipeline: true,
    application_name: 'goldthread',
    types: typeParsers,
    connectionTimeoutMillis: 10_000,
    options: role === undefined ? session : `${session} -c role=${role}`,
  });
  pool.on('error', onFault);
  // Between the pool's own ear and that of whoever borrows the connection there is a moment without any: a server that
  // hangs up just then would bring the process down. Who borrows it hears of it with the first question.
  pool.on('connect', client => client.on('error', () => undefined));
  return pool;
}
