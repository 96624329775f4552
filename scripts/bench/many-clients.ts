import type { OpenRecord } from '../../src/main.ts';
import { openSamplePractice } from '../../src/open-sample-practice.ts';
import { openOwnerPool } from '../../src/storage/database.ts';

/** The sample practice grown to many clients: who can sign in there, and the secret they share. */
export interface GrownPractice {
  readonly practice: string;
  readonly secret: string;
  readonly people: readonly { readonly email: string; readonly roles: readonly string[] }[];
  readonly clients: number;
  readonly documents: number;
}

/** Each table with the columns that name another row of the same client. */
const tables: Readonly<Record<string, readonly string[]>> = {
  client: ['id'],
  episode: ['id', 'client'],
  care_team: ['id', 'client', 'episode'],
  document: ['id', 'client', 'episode', 'based_on', 'opened_from', 'about'],
  co_signature: ['id', 'client', 'document'],
};
/** Copies in one statement. */
const atOnce = 20;

/**
 * Loads the sample practice by the real actions and then copies its clients in the database until there are so many. Copies are no part of the
 * ledger: what is measured on them must not be a verification.
 */
export async function growSample({ deps, store }: OpenRecord, clients: number): Promise<GrownPractice> {
  const door = await openSamplePractice(deps, () => undefined);
  if (!door.ok) throw new Error(door.message);
  const owner = openOwnerPool(store.owner, fault => {
    throw fault;
  });
  const counted = async (table: string): Promise<number> =>
    Number((await owner.query<{ n: string }>(`select count(*) as n from ${table}`)).rows[0]?.n);
  await owner.query(
    Object.keys(tables)
      .map(table => `create temp table first_${table} as select * from ${table}`)
      .join('; '),
  );
  const copies = Math.ceil(clients / (await counted('client')));
  for (let first = 1; first < copies; first += atOnce)
    for (const [table, own] of Object.entries(tables)) {
      const last = Math.min(copies - 1, first + atOnce - 1);
      await owner.query(copyOf(table, own), [first, last]);
    }
  await owner.query('analyze');
  const { rows } = await owner.query<{ id: string }>('select id from practice');
  const grown = {
    practice: rows[0]?.id ?? '',
    secret: door.value.secret,
    people: door.value.people,
    clients: await counted('client'),
    documents: await counted('document'),
  };
  await owner.end();
  return grown;
}

/** Another row for each copy, with ids that are the same wherever a row of that copy is named. */
function copyOf(table: string, own: readonly string[]): string {
  const ids = own.map(column => `'${column}', md5(f.${column}::text || n)::uuid`).join(', ');
  const names =
    table === 'client' ? `, 'name', f.name || ' ' || n, 'record_number', f.record_number || '-' || n` : '';
  return `insert into ${table} select r.* from first_${table} f
    cross join generate_series($1::int, $2::int) n
    cross join lateral jsonb_populate_record(null::${table}, to_jsonb(f) || jsonb_build_object(${ids}${names})) r`;
}
