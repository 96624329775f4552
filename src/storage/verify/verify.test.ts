import fc from 'fast-check';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { openWholePractice } from '../../testing/whole-practice.ts';
import { recordTables } from '../record-tables.ts';
import { verify } from './verify.ts';

const practice = await openWholePractice();
const { pool } = practice.deps.db;
const check = () => verify(pool, practice.practice, () => undefined);

const intruder = new pg.Client(practice.connection);
await intruder.connect();
await intruder.query('set session_replication_role = replica; set timezone to utc');
await dropConstraints();
afterAll(() => intruder.end());

const tables = [...recordTables, 'event', 'chain'];

/** A flipped byte asks no constraint. */
async function dropConstraints(): Promise<void> {
  const { rows } = await intruder.query<{ text: string }>(
    `select format('alter table %s drop constraint if exists %I cascade', conrelid::regclass, conname) as text
      from pg_constraint where conrelid = any ($1::text[]::regclass[]) and contype <> 'n'`,
    [[...recordTables, 'event', 'chain']],
  );
  for (const { text } of rows) await intruder.query(text);
}

/** Columns that hold nothing in this practice. */
const withoutValue = [
  'client.origin',
  'co_signature.origin',
  'document.based_on',
  'document.opened_from',
  'document.origin',
  'person.origin',
];

interface Cell {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly ctid: string;
  readonly text: string;
}

const columns = (
  await intruder.query<{ table: string; column: string; type: string }>(
    `select table_name as table, column_name as column, udt_name as type from information_schema.columns
      where table_schema = 'public' and table_name = any ($1) order by table_name, ordinal_position`,
    [tables],
  )
).rows;

/** Every stored value of a column, as text. */
async function cellsOf(of: (typeof columns)[number]): Promise<Cell[]> {
  const { rows } = await intruder.query<{ ctid: string; text: string }>(
    `select ctid::text, ${of.column}::text as text from ${of.table} where ${of.column}::text <> '' order by ctid`,
  );
  return rows.map(row => ({ ...of, ...row }));
}

/** Another character of the same kind, so that the database takes it wherever it can. */
function flipped(character: string, by: number): string {
  const kinds = ['0123456789', 'abcdef', 'ghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const kind = kinds.find(each => each.includes(character));
  if (kind === undefined) return character === '_' ? '-' : '_';
  return kind[(kind.indexOf(character) + 1 + (by % (kind.length - 1))) % kind.length]!;
}

/** Flips one character in the store, verifies, and puts it back; undefined when the database itself refuses the value. */
async function verifiedAfterFlip(cell: Cell, position: number, by: number) {
  const at = position % cell.text.length;
  const changed =
    cell.type === 'bool'
      ? String(cell.text !== 'true')
      : cell.text.slice(0, at) + flipped(cell.text[at]!, by) + cell.text.slice(at + 1);
  const put = (text: string, ctid: string) =>
    intruder.query<{ ctid: string; text: string }>(
      `update ${cell.table} set ${cell.column} = $1::text::${cell.type} where ctid = $2::tid returning ctid::text, ${cell.column}::text as text`,
      [text, ctid],
    );
  const moved = await put(changed, cell.ctid).catch(() => undefined);
  const row = moved?.rows[0];
  if (!row) return undefined;
  const verification = await check();
  const back = await put(cell.text, row.ctid);
  return { verification, now: row.text, ctid: back.rows[0]!.ctid };
}

test('every table is proven here or is named as one that is not', async () => {
  const all = await practice.owner(
    `select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg_%'`,
  );
  const provenInItsRoom = ['private.note'];
  const outside = [
    'migration',
    'session',
    'sign_in_attempt',
    'check_result',
    'check_finding',
    'sweep',
    'wording',
    'wording_key',
  ];
  const named = [...tables, ...provenInItsRoom, ...outside];
  expect(all.map(row => String(row['name'])).toSorted()).toEqual(named.toSorted());
});

test('an untouched practice holds, and every kind of row was looked at', async () => {
  const verification = await check();
  expect(verification).toMatchObject({ holds: true, signatures: 3 });
  expect(verification.rows).toBeGreaterThan(20);
  for (const table of recordTables)
    expect((await intruder.query(`select from ${table}`)).rowCount, table).toBeGreaterThan(0);
});

test('whoever kept where the ledger ended sees that its newest part was cut off', async () => {
  const { end } = await check();
  expect(await verify(pool, practice.practice, () => undefined, end)).toMatchObject({ holds: true });
  await keep();
  const last = `chain = '${practice.practice}' and verb = 'anchor'`;
  await intruder.query(
    `with gone as (delete from event where ${last} returning *)
      update chain c set seq = gone.seq - 1, head = gone.prev from gone where c.id = gone.chain`,
  );
  expect(await check()).toMatchObject({ holds: true });
  expect(await verify(pool, practice.practice, () => undefined, end)).toMatchObject({
    holds: false,
    first: { message: expect.stringContaining('is no longer in the ledger') as unknown },
  });
  await restore();
});

test('one flipped character in any column of any table is found', async () => {
  const unharmed: string[] = [];
  const untried: string[] = [];
  for (const column of columns) {
    const name = `${column.table}.${column.column}`;
    let isTried = false;
    for (let position = 0; position < 30 && !isTried; position += 1) {
      const cell = (await cellsOf(column)).at(-1);
      if (!cell) break;
      const flip = await verifiedAfterFlip(cell, position, 0);
      isTried = flip !== undefined && flip.now !== cell.text;
      if (isTried && flip?.verification.holds) unharmed.push(name);
    }
    if (!isTried) untried.push(name);
  }
  expect(unharmed).toEqual([]);
  expect(untried.sort()).toEqual(withoutValue);
  expect((await check()).holds).toBe(true);
});

test('one flipped character anywhere is found', async () => {
  let found = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), fc.nat(), async (pick, nth, position, by) => {
      const cells = await cellsOf(columns[pick % columns.length]!);
      const cell = cells[nth % cells.length];
      if (!cell) return;
      const flip = await verifiedAfterFlip(cell, position, by);
      if (!flip || flip.now === cell.text) return;
      found += 1;
      expect(flip.verification, `${cell.table}.${cell.column} ${cell.text} → ${flip.now}`).toMatchObject({
        holds: false,
      });
    }),
    { numRuns: 150 },
  );
  expect(found).toBeGreaterThan(75);
  expect((await check()).holds).toBe(true);
});

test.each(withoutValue)('a value put into %s, where there was none, is found', async name => {
  const [table = '', column = ''] = name.split('.');
  await keep();
  await intruder.query(`update ${table} set ${column} = practice`);
  const verification = await check();
  await restore();
  expect(verification).toMatchObject({ holds: false });
});

async function keep(): Promise<void> {
  for (const table of tables) {
    await intruder.query(`drop table if exists kept_${table}`);
    await intruder.query(`create table kept_${table} as table ${table}`);
  }
}

/** Puts every table back as it was kept at first. */
async function restore(): Promise<void> {
  for (const table of tables) {
    await intruder.query(`delete from ${table}`);
    await intruder.query(`insert into ${table} select * from kept_${table}`);
  }
}

const lastOf = (chain: string) =>
  `chain = '${chain}' and seq = (select max(seq) from event where chain = '${chain}')`;

test.each([
  [
    'a signed document taken away',
    `delete from document where id = '${practice.signedNote}'`,
    /has no signed document/,
  ],
  [
    'a draft taken away',
    `delete from document where status = 'draft'`,
    /is in the ledger and not in the record/,
  ],
  [
    'a document put in by hand',
    `insert into document select (json_populate_record(d, '{"id": "11111111-0000-4000-8000-000000000000"}')).* from document d limit 1`,
    /is not in the ledger/,
  ],
  [
    'a person given another role',
    `update person set roles = '["admin"]' where name = 'Ben Holt'`,
    /The person .* is not what was last written/,
  ],
  [
    'two documents that changed places',
    `update document a set body = b.body from document b where a.type = 'contact-note' and b.type = 'process-note'`,
    /is not what/,
  ],
  [
    'an answer of a signed worksheet turned round',
    `update worksheet set answers = replace(answers, 'partly', 'yes') where status = 'signed'`,
    /The worksheet .* is not what/,
  ],
  [
    'a step of a corrective action taken away',
    `delete from corrective_step where kind = 'reopened'`,
    /is in the ledger and not in the record/,
  ],
  ['an event taken out of the middle', `delete from event where seq = 3`, /is missing/],
  [
    'the last event cut off',
    `delete from event where ${lastOf(practice.client)}`,
    /ends with event \d+, and should end with/,
  ],
  [
    'the last event cut off and the end moved back',
    `with gone as (delete from event where ${lastOf(practice.secondClient)} returning *)
      update chain c set seq = gone.seq - 1, head = gone.prev from gone where c.id = gone.chain`,
    /it was cut off/,
  ],
  [
    'a whole client taken out, chain and all',
    `with c as (delete from chain where id = '${practice.secondClient}'),
        e as (delete from event where chain = '${practice.secondClient}'),
        t as (delete from care_team where client = '${practice.secondClient}'),
        p as (delete from episode where client = '${practice.secondClient}')
      delete from client where id = '${practice.secondClient}'`,
    /The chain .* is missing/,
  ],
  [
    'an event moved to another chain',
    `update event set chain = '${practice.client}', seq = 10000 where chain = '${practice.secondClient}' and seq = 1`,
    /missing|should end/,
  ],
  ['all chains forgotten', 'delete from chain', /has events and no end/],
  ['the practice taken away', 'delete from practice', /The practice .* is not there/],
])('%s is found, and named', async (_, harm, says) => {
  await keep();
  const { rowCount } = await intruder.query(harm);
  expect(rowCount).toBeGreaterThan(0);
  const verification = await check();
  await restore();
  expect(verification.holds).toBe(false);
  expect(verification.first?.message).toMatch(says);
  expect((await check()).holds).toBe(true);
});
