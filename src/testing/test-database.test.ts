import pg from 'pg';
import { expect, test } from 'vitest';
import { createTestDatabase } from './test-database.ts';

const [one, two] = [await createTestDatabase(), await createTestDatabase()];

async function asks(connection: pg.ClientConfig, sql: string): Promise<unknown[]> {
  const client = new pg.Client(connection);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql).finally(() => client.end());
  return rows;
}

test('What one test database holds is not in another', async () => {
  await asks(one.connection, 'create table mine (id int)');
  await expect(asks(two.connection, 'select * from mine')).rejects.toThrow(/does not exist/);
});

test('Test databases live on the one server of the run', async () => {
  const [first] = await asks(one.connection, 'select pg_postmaster_start_time() as at');
  expect(await asks(two.connection, 'select pg_postmaster_start_time() as at')).toEqual([first]);
});
