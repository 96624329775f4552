import pg from 'pg';
import type { Client } from 'pg';

export const superuser = 'postgres';

/** A connection of the superuser to the server behind this socket; `applicationName` is what others see of it. */
export async function superuserClient(
  at: { socketFolder: string; port: number },
  applicationName: string,
): Promise<Client> {
  const client = new pg.Client({
    host: at.socketFolder,
    port: at.port,
    user: superuser,
    database: 'postgres',
    application_name: applicationName,
    ssl: false,
  });
  await client.connect();
  return client;
}
