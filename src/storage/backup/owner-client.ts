import pg from 'pg';
import type { Address } from '../database.ts';

const session = [
  '-c TimeZone=UTC',
  '-c DateStyle=ISO',
  '-c synchronous_commit=on',
  '-c lock_timeout=15s',
  '-c statement_timeout=0',
  '-c idle_in_transaction_session_timeout=0',
].join(' ');

/** A connection of the tables' owner for work that takes as long as it takes. */
export async function ownerClient(address: Address): Promise<pg.Client> {
  const client = new pg.Client({
    ...('url' in address ? { connectionString: address.url } : address),
    application_name: 'goldthread backup',
    connectionTimeoutMillis: 10_000,
    options: session,
  });
  // A broken connection fails the query under way; nobody else needs to hear of it.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
