import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openPractice } from '../testing/practice.ts';

const practice = await openPractice();
const { anna, connection } = practice;
const elsewhere = (await practice.neighbour()).practice;
await practice.signed('process-note', { writtenOn: '2026-03-02', thoughts: 'Behind the wall.' });

const app = new pg.Client({ ...connection, user: 'goldthread_app' });
await app.connect();
afterAll(() => app.end());

/** Asks as the application's role with this practice set (or none), and leaves nothing behind. */
async function asApp(set: string | undefined, text: string, values: unknown[] = []): Promise<unknown[]> {
  await app.query('begin');
  try {
    if (set !== undefined) await app.query(`select set_config('app.practice', $1, true)`, [set]);
    return (await app.query<Record<string, unknown>>(text, values)).rows;
  } finally {
    await app.query('rollback');
  }
}

const tables = (
  await practice.owner(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('public', 'private') and c.relname <> 'migration' order by 1`,
  )
).map(row => String(row['name']));

const mayRead = tables.filter(name => name !== 'sign_in_attempt');

test('every table is behind the wall, for its owner as well', async () => {
  const open = await practice.owner(
    `select oid::regclass::text as name from pg_class where oid = any ($1::text[]::regclass[])
      and not (relrowsecurity and relforcerowsecurity)`,
    [tables],
  );
  expect(tables.length).toBeGreaterThanOrEqual(14);
  expect(open).toEqual([]);
});

test('the application is no owner, no superuser, and walks through no wall', async () => {
  const [role] = await practice.owner(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
        exists (select from pg_class where relowner = r.oid) as owns
      from pg_roles r where rolname = 'goldthread_app'`,
  );
  expect(role).toEqual({
    rolsuper: false,
    rolbypassrls: false,
    rolcreaterole: false,
    rolcreatedb: false,
    owns: false,
  });
});

test.each(mayRead)('%s: without a practice nothing is seen, with one nothing of another', async table => {
  expect(await asApp(undefined, `select * from ${table}`)).toEqual([]);
  expect(await asApp(elsewhere, `select * from ${table} where practice <> $1`, [elsewhere])).toEqual([]);
  const own = await asApp(practice.practice, `select practice from ${table}`);
  expect(own.every(row => (row as { practice: string }).practice === practice.practice)).toBe(true);
});

test('attempts to sign in are not the application’s to read', async () => {
  await expect(asApp(practice.practice, 'select * from sign_in_attempt')).rejects.toThrow(
    /permission denied/,
  );
});

test.each(['client', 'person', 'document', 'episode', 'care_team', 'session'])(
  'a row of %s cannot be put into another practice, nor moved there',
  async table => {
    const copy = `insert into ${table} select (json_populate_record(t, json_build_object('practice', $1::uuid))).* from ${table} t`;
    const isEmpty = (await asApp(practice.practice, `select from ${table}`)).length === 0;
    if (!isEmpty)
      await expect(asApp(practice.practice, copy, [elsewhere])).rejects.toThrow(/row-level security/);
    if (!isEmpty)
      await expect(
        asApp(practice.practice, `update ${table} set practice = $1`, [elsewhere]),
      ).rejects.toThrow(/row-level security|never changed/);
    expect(await asApp(elsewhere, `select * from ${table} where practice = $1`, [practice.practice])).toEqual(
      [],
    );
  },
);

test.each([
  ['update document set body = $1', ['{}']],
  ['delete from document', []],
  ['truncate document cascade', []],
])('the application cannot %s what is signed', async (text, values) => {
  await expect(asApp(practice.practice, text, values)).rejects.toThrow(
    /never changed|permission denied|stays in the record/,
  );
});

test.each([
  [`update document set body = '{}' where status = 'signed'`],
  [`update document set status = 'draft' where status = 'signed'`],
  [`delete from document where status = 'signed'`],
  ['truncate document cascade'],
  [`update event set content = '{}'`],
  ['delete from event'],
  ['truncate event'],
  ['delete from client'],
  ['delete from chain'],
])('even the owner of the tables is refused: %s', async text => {
  await expect(practice.owner(text)).rejects.toThrow(/never changed|stays in the record/);
});

test.each([
  'insert into event select practice, chain, seq + 100, content, prev, hash, at, who, verb from event',
  "update event set content = '{}'",
  'delete from event',
  'update chain set seq = 0',
])('the application writes in the ledger only through its door: not by "%s"', async text => {
  await expect(asApp(practice.practice, text)).rejects.toThrow(/permission denied/);
});

test('nothing enters the ledger where no practice is set', async () => {
  await expect(
    asApp(undefined, `select append_events($1::uuid[], '{x}', '{x}', array[null::uuid], '{x}')`, [
      [anna.practice],
    ]),
  ).rejects.toThrow(/no practice is set/);
});
