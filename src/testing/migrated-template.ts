import { createHash } from 'node:crypto';
import type { ClientConfig } from 'pg';
import pg from 'pg';
import type { EmbeddedServer } from '../storage/embedded/open-embedded.ts';
import { knownMigrations } from '../storage/known-migrations.ts';
import { migrateForTests } from './migrate-for-tests.ts';

const oneAtATime = 0x7e57;

/** The name of a database that holds the migrated, empty schema; the first to ask makes it, the others wait. */
export async function migratedTemplate(server: EmbeddedServer): Promise<string> {
  const name = `template_${await fingerprint()}`;
  const client = new pg.Client(connection(server, 'postgres'));
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [oneAtATime]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await make(server, client, name);
    return name;
  } finally {
    await client.end();
  }
}

async function make(server: EmbeddedServer, client: pg.Client, name: string): Promise<void> {
  await client.query('drop database if exists unfinished with (force)');
  await client.query('create database unfinished');
  await migrateForTests(connection(server, 'unfinished'));
  await client.query(`alter database unfinished rename to ${name}`);
}

function connection(server: EmbeddedServer, database: string): ClientConfig {
  return { host: server.socketDir, port: server.port, user: server.superuser, database };
}

/** In watch mode the server outlives a change of the migrations. */
async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  for (const { text } of await knownMigrations()) hash.update(text);
  return hash.digest('hex').slice(0, 12);
}
