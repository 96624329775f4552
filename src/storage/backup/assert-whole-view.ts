import type { ClientBase } from 'pg';
import { BackupRefused } from './backup-refused.ts';
import type { KeptTable } from './kept-tables.ts';

/** Refuses a connection to which row-level security would show less than everything: its backup would be a hollow one. */
export async function assertWholeView(client: ClientBase, tables: readonly KeptTable[]): Promise<void> {
  const { rows } = await client.query<{ table: string }>(
    `select t.name as table
      from unnest($1::text[]) as t (name) join pg_class c on c.oid = t.name::regclass
      where c.relrowsecurity
        and not (select rolsuper or rolbypassrls from pg_roles where rolname = current_user)
        and not exists (select from pg_policy p
          where p.polrelid = c.oid and p.polname = 'backup' and current_user::regrole = any (p.polroles))
      order by t.name`,
    [tables.map(({ table }) => table)],
  );
  const [hidden] = rows;
  if (hidden)
    throw new BackupRefused(
      `The database does not show the whole table ${hidden.table} to this login. Use the login that owns the tables.`,
    );
}
