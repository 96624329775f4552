import { join } from 'node:path';
import { readPidFile } from '../../storage/embedded/pid-file.ts';
import { superuserClient } from '../../storage/embedded/superuser-client.ts';

/** A process of PostgreSQL beside its first one. */
interface PostgresProcess {
  readonly pid: number;
  /** It serves a connection of the program, and is none of PostgreSQL's own. */
  readonly serves: boolean;
}

/** All processes of the PostgreSQL of a data folder but the first one, as it tells them itself. */
export async function postgresProcesses(folder: string): Promise<readonly PostgresProcess[]> {
  const place = await readPidFile(join(folder, 'database'));
  if (!place) throw new Error('PostgreSQL does not run.');
  const client = await superuserClient(place, 'goldthread kill rounds');
  const { rows } = await client
    .query<PostgresProcess>(
      `select pid, backend_type = 'client backend' and application_name = 'goldthread' as serves
         from pg_stat_activity where pid <> pg_backend_pid()`,
    )
    .finally(() => client.end());
  return rows;
}
