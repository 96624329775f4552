import type { Client } from 'pg';
import { EmbeddedRefused } from './embedded-refused.ts';
import { durableSettings } from './server-settings.ts';

/** Refuses a server that would acknowledge what the disk does not have yet, for everybody or for one role or database. */
export async function assertDurable(client: Client): Promise<void> {
  const names = Object.keys(durableSettings);
  const { rows } = await client.query<{ name: string; setting: string; whose: string }>(
    `select name, setting, 'the server' as whose from pg_settings where name = any($1)
     union all
     select split_part(entry, '=', 1), split_part(entry, '=', 2), 'a role or database'
       from pg_db_role_setting, unnest(setconfig) as entry
      where split_part(entry, '=', 1) = any($1)`,
    [names],
  );
  const unsafe = rows.find(row => !['on', 'true', 'yes', '1'].includes(row.setting));
  if (unsafe) {
    throw new EmbeddedRefused(
      `PostgreSQL runs with ${unsafe.name}=${unsafe.setting} for ${unsafe.whose}, so it could lose what it said was saved. ` +
        `Goldthread will not use it: turn ${unsafe.name} on and start again.`,
    );
  }
}
