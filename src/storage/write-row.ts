import { digestOf } from './row-digest.ts';
import type { RecordTables } from './tables.ts';
import type { Trx } from './trx.ts';

type Table = keyof RecordTables;

/** Stores new rows of the record in one statement and notes their digests for the event that goes with them. */
export async function insertRows<T extends Table>(
  trx: Trx,
  table: T,
  rows: readonly RecordTables[T][],
): Promise<RecordTables[T][]> {
  const text = `insert into ${table} select * from json_populate_recordset(null::${table}, $1::json) returning *`;
  const stored = await trx.ask<RecordTables[T]>(text, [JSON.stringify(rows)]);
  for (const row of stored) note(trx, table, row);
  return stored;
}

/** Stores one new row of the record; see `insertRows`. */
export async function insertRow<T extends Table>(
  trx: Trx,
  table: T,
  row: RecordTables[T],
): Promise<RecordTables[T]> {
  const [stored] = await insertRows(trx, table, [row]);
  if (!stored) throw new Error(`A new row of ${table} was not stored.`);
  return stored;
}

/** Which row is to change, and (`when`) what must still stand in it for the change to be made. */
export interface Change<R> {
  readonly id: string;
  readonly set: Partial<R>;
  readonly when?: Partial<R>;
}

/** Changes one row of the record; undefined when there is none that still stands as `when` says. */
export async function changeRow<T extends Table>(
  trx: Trx,
  table: T,
  { id, set, when = {} }: Change<RecordTables[T]>,
): Promise<RecordTables[T] | undefined> {
  const values: unknown[] = [trx.practice, id];
  const place = ([column, value]: [string, unknown]): string => `${column} = $${values.push(value)}`;
  const changes = Object.entries(set).map(place).join(', ');
  const conditions = Object.entries(when)
    .map(place)
    .map(condition => ` and ${condition}`);
  const text = `update ${table} set ${changes} where practice = $1 and id = $2${conditions.join('')} returning *`;
  const [stored] = await trx.ask<RecordTables[T]>(text, values);
  if (stored) note(trx, table, stored);
  return stored;
}

function note(trx: Trx, table: Table, row: RecordTables[Table]): void {
  trx.written.push([table, row.id, digestOf(row)]);
}
