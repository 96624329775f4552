import { readdir, readFile } from 'node:fs/promises';
import type { ClientConfig } from 'pg';
import pg from 'pg';

const folder = new URL('../storage/migrations/', import.meta.url);

/** The migrations' SQL, in order. */
export async function migrationTexts(): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  const files = names.filter(name => name.endsWith('.sql')).sort();
  return Promise.all(files.map(name => readFile(new URL(name, folder), 'utf8')));
}

/** Brings an empty database to the present schema, as its owner. */
export async function migrateForTests(owner: ClientConfig): Promise<void> {
  const client = new pg.Client(owner);
  await client.connect();
  try {
    for (const text of await migrationTexts()) await client.query(text);
  } finally {
    await client.end();
  }
}
