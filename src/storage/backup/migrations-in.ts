import type { ClientBase } from 'pg';
import { knownMigrations } from '../known-migrations.ts';
import type { Manifest } from './manifest.ts';

/** The migrations that made this database, oldest first. */
export async function migrationsIn(client: ClientBase): Promise<Manifest['migrations']> {
  const { rows } = await client.query<Manifest['migrations'][number]>(
    'select name, sha256 from migration order by name',
  );
  return rows;
}

/** Whether the database is in the very form that this Goldthread works with. */
export async function isInOurForm(client: ClientBase): Promise<boolean> {
  const here = (await migrationsIn(client)).map(({ name, sha256 }) => `${name} ${sha256}`);
  const ours = (await knownMigrations()).map(({ name, sha256 }) => `${name} ${sha256}`);
  return here.join() === ours.join();
}
