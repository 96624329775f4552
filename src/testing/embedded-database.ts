import pg from 'pg';
import { openEmbedded } from '../storage/embedded/open-embedded.ts';

export interface EmbeddedDatabase {
  readonly owner: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
  };
  readonly leave: () => Promise<void>;
}

/** The database of a data folder, made when it is not there. */
export async function embeddedDatabase(folder: string): Promise<EmbeddedDatabase> {
  const server = await openEmbedded({ folder, log: () => undefined });
  const owner = { host: server.socketDir, port: server.port, user: server.superuser };
  const client = new pg.Client({ ...owner, database: 'postgres' });
  await client.connect();
  const { rowCount } = await client.query("select from pg_database where datname = 'goldthread'");
  if (rowCount === 0) await client.query('create database goldthread');
  await client.end();
  return { owner: { ...owner, database: 'goldthread' }, leave: server.stop };
}
