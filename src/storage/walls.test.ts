import pg from 'pg';
import { afterAll, describe, expect, test } from 'vitest';
import { compareTexts } from '../actions/compare-texts.ts';
import { signIn } from '../actions/sign-in.ts';
import { accepted, theSecret } from '../testing/practice.ts';
import { noteOf } from '../testing/river-care.ts';
import { openWholePractice } from '../testing/whole-practice.ts';
import { recordTables } from './record-tables.ts';

const practice = await openWholePractice();
const { anna, client, connection, deps } = practice;
const elsewhere = await practice.neighbour();
await practice.signed('process-note', { writtenOn: '2026-03-02', thoughts: 'Behind the wall.' });
await practice.signed('progress-note', { ...noteOf({ heldOn: '2026-03-02' }).body });
await practice.owner(
  `insert into private.note values ($1, gen_random_uuid(), $2, $3, 1, '\\x00', '\\x00', now(), now())`,
  [anna.practice, anna.person, client],
);
accepted(await signIn(deps, anna.from, { email: 'anna@example.org', secret: theSecret }));

accepted(await compareTexts(deps, { practice: anna.practice }));

const app = new pg.Client({ ...connection, user: 'goldthread_app' });
await app.connect();
afterAll(() => app.end());

interface Asking {
  readonly practice?: string;
  readonly person?: string | null;
}

/** Asks as the application's role with this practice set (or none), and leaves nothing behind. */
async function asApp(by: Asking, text: string, values: unknown[] = []) {
  await app.query('begin');
  try {
    await app.query(`select set_config('app.practice', $1, true), set_config('app.person', $2, true)`, [
      by.practice ?? '',
      by.person ?? '',
    ]);
    return await app.query<Record<string, unknown>>(text, values);
  } finally {
    await app.query('rollback');
  }
}

/** What the application's role may do with each table that holds anything, as the catalogue has it. */
const rights: ReadonlyMap<string, string> = new Map(
  (
    await practice.owner(
      `select c.oid::regclass::text as name, concat_ws(' ', ${[
        'select',
        'insert',
        'update',
        'delete',
        'truncate',
        'trigger',
        'references',
      ]
        .map(
          right =>
            `case when has_table_privilege('goldthread_app', c.oid, '${right}')${
              ['delete', 'truncate', 'trigger'].includes(right)
                ? ''
                : ` or has_any_column_privilege('goldthread_app', c.oid, '${right}')`
            } then '${right}' end`,
        )
        .join(', ')}) as may
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema')
          and n.nspname not like 'pg_%' and c.relname <> 'migration' order by 1`,
    )
  ).map(row => [String(row['name']), String(row['may'])]),
);
const tables = [...rights.keys()];
const documentColumns = (
  await practice.owner(
    `select column_name as name from information_schema.columns where table_name = 'document' order by 1`,
  )
).map(row => String(row['name']));
const which = (right: string): string[] => tables.filter(table => rights.get(table)?.includes(right));

test('what the application may do is what stands here; a new table is refused until it is named', () => {
  expect(Object.fromEntries(rights)).toEqual({
    practice: 'select insert update',
    person: 'select insert update',
    client: 'select insert update',
    episode: 'select insert update',
    care_team: 'select insert update',
    document: 'select insert update',
    session: 'select insert update',
    payer: 'select insert update',
    coverage: 'select insert update',
    glass: 'select insert',
    co_signature: 'select insert',
    returned: 'select insert',
    finding_answer: 'select insert',
    own_rule_set: 'select insert',
    sample_draw: 'select insert',
    corrective_action: 'select insert',
    corrective_step: 'select insert',
    worksheet: 'select insert update',
    chain: 'select',
    event: 'select',
    sign_in_attempt: '',
    'private.note': 'select insert update delete',
    check_result: 'select insert update delete',
    check_finding: 'select insert update delete',
    wording: 'select insert update delete',
    wording_key: 'select insert update delete',
    sweep: 'select insert update delete',
  });
});

test('the application asks across practices only through the few functions named here', async () => {
  const functions = await practice.owner(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
      where n.nspname in ('public', 'private') and p.prosecdef
        and has_function_privilege('goldthread_app', p.oid, 'execute') order by 1`,
  );
  expect(functions.map(row => String(row['name']).replace(/\(.*/, ''))).toEqual([
    'append_events',
    'count_attempt',
    'forgive_attempt',
    'practices_here',
    'sealed_private_notes',
    'sessions_by_token',
    'sign_in_candidates',
  ]);
});

test('the application is no owner, no superuser, belongs to no other role, and walks through no wall', async () => {
  const [role] = await practice.owner(
    `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
        exists (select from pg_class where relowner = r.oid) as owns,
        exists (select from pg_auth_members where member = r.oid) as belongs
      from pg_roles r where rolname = 'goldthread_app'`,
  );
  expect(Object.values(role ?? { missing: true })).toEqual(Array.from({ length: 7 }, () => false));
});

test.each([
  'alter table document disable trigger all',
  'alter table document disable row level security',
  'drop trigger signed_stays on document',
  'set session_replication_role = replica',
  'set row_security = off; select * from document',
  'create table public.copy as table document',
  'set role none; select from migration',
  `set role ${connection.user}`,
  `set session authorization ${connection.user}`,
])('the application cannot take the wall down: "%s"', async text => {
  await expect(asApp(anna, text)).rejects.toThrow(
    /must be owner|permission denied|affected by row-level security/,
  );
});

describe('row-level security', () => {
  test('is forced on every table, for its owner as well', async () => {
    const open = await practice.owner(
      `select oid::regclass::text as name from pg_class where oid = any ($1::text[]::regclass[])
        and not (relrowsecurity and relforcerowsecurity)`,
      [tables],
    );
    expect(open).toEqual([]);
  });

  test.each(which('select'))(
    '%s: without a practice nothing is seen, with one nothing of another',
    async table => {
      const [{ n } = {}] = await practice.owner(
        `select count(*)::int as n from ${table} where practice = $1`,
        [practice.practice],
      );
      expect(n).toBeGreaterThan(0);
      expect((await asApp({}, `select * from ${table}`)).rows).toEqual([]);
      expect((await asApp({ person: anna.person }, `select * from ${table}`)).rows).toEqual([]);

      for (const person of [elsewhere.person, anna.person]) {
        const seen = await asApp({ practice: elsewhere.practice, person }, `select practice from ${table}`);
        expect(seen.rows.filter(row => row['practice'] !== elsewhere.practice)).toEqual([]);
      }
      const own = await asApp(anna, `select practice from ${table}`);
      expect(own.rows).toEqual(Array.from({ length: Number(n) }, () => ({ practice: practice.practice })));
    },
  );

  test.each(which('insert'))('no row of %s can be put into another practice', async table => {
    const copy = `insert into ${table} select (json_populate_record(t, json_build_object('practice', $1::uuid))).* from ${table} t`;
    await expect(asApp(anna, copy, [elsewhere.practice])).rejects.toThrow(/row-level security/);
  });

  test.each(which('update'))('no row of %s can be moved or changed from another practice', async table => {
    await expect(asApp(anna, `update ${table} set practice = $1`, [elsewhere.practice])).rejects.toThrow(
      /row-level security|never changed/,
    );
    const { rowCount } = await asApp(
      { practice: elsewhere.practice, person: anna.person },
      `update ${table} set practice = practice where practice = $1`,
      [practice.practice],
    );
    expect(rowCount).toBe(0);
  });

  test('a psychotherapy note is seen by nobody of the practice but its author', async () => {
    for (const person of [undefined, practice.sam.person, practice.ivy.person])
      expect(
        (await asApp({ practice: anna.practice, person: person ?? null }, 'select * from private.note')).rows,
      ).toEqual([]);
  });
});

const neverChanged = [
  'glass',
  'co_signature',
  'returned',
  'finding_answer',
  'own_rule_set',
  'sample_draw',
  'corrective_action',
  'corrective_step',
];

describe('what is in the record stays there: by grants for the application', () => {
  const computed = ['check_result', 'check_finding', 'sweep', 'wording', 'wording_key'];
  const neverDeleted = tables.filter(table => table !== 'private.note' && !computed.includes(table));
  test.each(neverDeleted)('which deletes nothing from %s', async table => {
    await expect(asApp(anna, `delete from ${table}`)).rejects.toThrow(/permission denied/);
  });
  test.each(tables)('which never empties %s', async table => {
    await expect(asApp(anna, `truncate ${table} cascade`)).rejects.toThrow(/permission denied/);
  });
  test.each([...neverChanged, 'chain', 'event'])('which never changes %s', async table => {
    await expect(asApp(anna, `update ${table} set practice = practice`)).rejects.toThrow(/permission denied/);
  });
  test.each([
    `insert into event select practice, chain, seq + 100, content, prev, hash, at, who, verb from event`,
    `insert into chain select practice, gen_random_uuid(), seq, head from chain`,
    `insert into sign_in_attempt (id, failures, last_at, refused_until) values ('x', 0, now(), now())`,
  ])('which does not write behind the door: "%s"', async text => {
    await expect(asApp(anna, text)).rejects.toThrow(/permission denied/);
  });
  test('which enters nothing in the ledger where no practice is set', async () => {
    const append = `select append_events($1::uuid[], '{x}', '{x}', array[null::uuid], '{x}')`;
    await expect(asApp({}, append, [[anna.practice]])).rejects.toThrow(/no practice is set/);
  });
});

describe('what is in the record stays there: by triggers, for the owner of the tables as well', () => {
  const kept = [...recordTables, 'event', 'chain'];
  test.each(kept)('who deletes nothing from %s', async table => {
    await expect(practice.owner(`delete from ${table}`)).rejects.toThrow(/stays in the record/);
  });
  test.each([...kept, 'private.note'])('who never empties %s', async table => {
    await expect(practice.owner(`truncate ${table} cascade`)).rejects.toThrow(/stays in the record/);
  });
  test.each(['client', 'payer', 'member_number', 'from_on', 'by', 'created_at'])(
    'a coverage’s %s, of which nothing changes but its end',
    async column => {
      const other = column === 'from_on' ? 'from_on - 1' : 'null';
      const text = `update coverage set ${column} = ${other}`;
      await expect(asApp(anna, text)).rejects.toThrow(/never changed otherwise/);
      await expect(practice.owner(text)).rejects.toThrow(/never changed otherwise/);
    },
  );

  test.each([...neverChanged, 'event'])('who never changes %s', async table => {
    await expect(practice.owner(`update ${table} set practice = practice`)).rejects.toThrow(
      /stays in the record/,
    );
  });
  test.each(documentColumns)('a signed document’s %s', async column => {
    for (const status of ['signed', 'discarded']) {
      const text = `update document set ${column} = ${column} where status = '${status}'`;
      await expect(asApp(anna, text)).rejects.toThrow(/never changed/);
      await expect(practice.owner(text)).rejects.toThrow(/never changed/);
    }
  });

  const worksheetColumns = ['answers', 'checked', 'asked', 'clinicians', 'reviewer', 'status', 'signed_at'];
  test.each(worksheetColumns)('a signed worksheet’s %s', async column => {
    const text = `update worksheet set ${column} = ${column} where status = 'signed'`;
    await expect(asApp(anna, text)).rejects.toThrow(/is signed: it is never changed/);
    await expect(practice.owner(text)).rejects.toThrow(/is signed: it is never changed/);
  });

  test.each(['anna', 'sam', 'ivy', 'ben'] as const)(
    'nobody is made the reviewer of a record that they have worked on, as %s has, now or then',
    async name => {
      const copy = (reviewer: string | null) =>
        asApp(
          anna,
          `insert into worksheet select (json_populate_record(w, $1)).* from worksheet w
            where status = 'signed' and client = $2`,
          [
            JSON.stringify({
              id: '11111111-0000-4000-8000-000000000000',
              quarter: '2025-Q1',
              status: 'open',
              ...{ signed_at: null, content_hash: null, seal: null },
              reviewer,
            }),
            client,
          ],
        );
      await expect(copy(practice[name].person)).rejects.toThrow(/its reviewer has worked on the record/);
      expect((await copy(null)).rowCount).toBe(1);
    },
  );
});
