import pg, { type ClientConfig } from 'pg';

/** Asks a test database as its owner and superuser, around row-level security. */
export async function ownerAsks(
  connection: ClientConfig,
  text: string,
  values: readonly unknown[] = [],
): Promise<Record<string, unknown>[]> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(text, [...values]).finally(() => client.end());
  return rows;
}
