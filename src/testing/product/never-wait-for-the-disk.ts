import { join } from 'node:path';
import pg from 'pg';
import { readPidFile } from '../../storage/embedded/pid-file.ts';
import { superuser } from '../../storage/embedded/superuser-client.ts';

/**
 * Makes every commit of a running product answer before the disk has it, behind its back: a test that looks for lost
 * acknowledgements has to find some then, or it proves nothing.
 */
export async function neverWaitForTheDisk(folder: string): Promise<void> {
  const place = await readPidFile(join(folder, 'database'));
  if (!place) throw new Error('PostgreSQL does not run.');
  const { socketFolder: host, port } = place;
  const client = new pg.Client({ host, port, user: superuser, database: 'goldthread' });
  await client.connect();
  await client.query(hurry).finally(() => client.end());
}

const hurry = `
  create function public.hurry() returns trigger language plpgsql as $$
    begin
      perform set_config('synchronous_commit', 'off', true);
      return null;
    end $$;
  do $$
  declare name regclass;
  begin
    for name in
      select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in ('public', 'private') and c.relkind = 'r'
    loop
      execute format(
        'create trigger hurry after insert or update on %s for each statement execute function public.hurry()', name);
    end loop;
  end $$`;
