import type { ClientBase } from 'pg';

export interface KeptTable {
  /** With its schema, unless it is the public one. */
  readonly table: string;
  /** Columns that are stored; those that PostgreSQL computes are left out. */
  readonly columns: readonly string[];
}

/**
 * The list of migrations comes with the form; who is signed in, and who guessed wrong, is no part of the record; what the check
 * found can be computed anew.
 */
const leftOut = [
  'migration',
  'session',
  'sign_in_attempt',
  'check_result',
  'check_finding',
  'wording',
  'wording_key',
];

/** Every table that a backup holds, each after the tables it refers to. */
export async function keptTables(client: ClientBase): Promise<KeptTable[]> {
  const { rows } = await client.query<{ table: string; columns: string[]; after: string[] }>(
    `with named as (
        select c.oid, c.relkind,
            case n.nspname when 'public' then c.relname::text else n.nspname || '.' || c.relname end as name
          from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname !~ '^(pg_|information_schema$)')
      select name as table,
          (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
            where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
          array(select distinct r.name from pg_constraint k join named r on r.oid = k.confrelid
            where k.conrelid = t.oid and k.contype = 'f' and k.confrelid <> t.oid) as after
        from named t
        where relkind in ('r', 'p') and name <> all ($1)
        order by name`,
    [leftOut],
  );
  return inOrderOfLoading(rows);
}

function inOrderOfLoading<T extends { table: string; after: string[] }>(tables: readonly T[]): T[] {
  const placed: T[] = [];
  const names = new Set<string>();
  while (placed.length < tables.length) {
    const next = tables.filter(
      ({ table, after }) => !names.has(table) && after.every(name => names.has(name)),
    );
    if (next.length === 0) throw new Error('Tables that refer to each other in a ring cannot be loaded.');
    for (const table of next) names.add(table.table);
    placed.push(...next);
  }
  return placed;
}
