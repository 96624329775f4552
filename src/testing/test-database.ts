import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { openEmbedded, type EmbeddedServer } from '../storage/embedded/open-embedded.ts';
import { migratedTemplate } from './migrated-template.ts';

export type TestDatabase = {
  /** How to connect as the owner; replace `user` to come as somebody with fewer rights. */
  connection: { host: string; port: number; user: string; database: string };
};

/**
 * A database of its own, migrated and empty, on the real PostgreSQL that the whole run shares. Call it at the top
 * of a test file (`const database = await createTestDatabase()`); it is dropped when the file is done.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const server = await openEmbedded({ folder: inject('serverFolder'), log: () => undefined });
  const template = await migratedTemplate(server);
  const database = await cloned(server, template);
  afterAll(() => run(server, `drop database ${database} with (force)`));
  return { connection: { host: server.socketDir, port: server.port, user: server.superuser, database } };
}

async function cloned(server: EmbeddedServer, template: string): Promise<string> {
  const [row] = await run(server, "select 'test_' || replace(gen_random_uuid()::text, '-', '') as name");
  const name = row!['name'] as string;
  await run(server, `create database ${name} template ${template}`);
  return name;
}

async function run(server: EmbeddedServer, sql: string): Promise<Record<string, unknown>[]> {
  const { socketDir: host, port, superuser: user } = server;
  const client = new pg.Client({ host, port, user, database: 'postgres' });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql).finally(() => client.end());
  return rows;
}
