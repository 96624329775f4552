import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { createTestDatabase } from '../testing/test-database.ts';
import { openOwnerPool } from './database.ts';
import { migrate } from './migrate.ts';

const { connection } = await createTestDatabase();
const database = `${connection.database}_empty`;
const admin = new pg.Client({ ...connection, database: 'postgres' });
await admin.connect();
await admin.query(`create database ${database}`);
const pool = openOwnerPool({ ...connection, database }, () => undefined);
const other = openOwnerPool({ ...connection, database }, () => undefined);
afterAll(async () => {
  await Promise.all([pool.end(), other.end()]);
  await admin.query(`drop database ${database} with (force)`);
  await admin.end();
});

test('a migration that fails takes those before it back with it', async () => {
  await pool.query('create schema private');
  await expect(migrate(pool)).rejects.toThrow(/The migration 0002-private-notes\.sql failed/);
  const { rows } = await pool.query(`select from pg_tables where schemaname = 'public'`);
  expect(rows).toHaveLength(0);
  await pool.query('drop schema private');
});

test('two processes that migrate at once apply each migration once, and a second start applies none', async () => {
  const applied = await Promise.all([migrate(pool), migrate(other)]);
  const { rows } = await pool.query<{ name: string }>('select name from migration order by name');
  expect(applied.flat().sort()).toEqual(rows.map(row => row.name));
  expect(rows.length).toBeGreaterThan(0);
  expect(await migrate(pool)).toEqual([]);
});

test('a login that does not own the database is told so', async () => {
  const login = `${database}_guest`;
  await admin.query(`create role ${login} login`);
  const guest = openOwnerPool({ ...connection, database, user: login }, () => undefined);
  await expect(migrate(guest)).rejects.toThrow(/has to own the database/);
  await guest.end();
  await admin.query(`drop role ${login}`);
});

test('a database of a newer version, or of an edited one, is left alone', async () => {
  await pool.query(`insert into migration (name, sha256) values ('9999-later.sql', 'x')`);
  await expect(migrate(pool)).rejects.toThrow(/newer Goldthread \(9999-later\.sql\)/);
  await pool.query(`delete from migration where name = '9999-later.sql'`);
  await pool.query(`update migration set sha256 = 'other' where name like '0001%'`);
  await expect(migrate(pool)).rejects.toThrow(/changed after it was applied/);
});
