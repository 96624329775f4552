import { access, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedRefused } from './embedded-refused.ts';
import { isAlive } from './is-alive.ts';
import { identityOf, readPidFile, type PidFile } from './pid-file.ts';
import { stopServer } from './stop-server.ts';
import { superuserClient } from './superuser-client.ts';

export type Address = {
  pid: number;
  port: number;
  socketFolder: string;
  /** What the server says it is, such as "18.4". */
  version: string;
};

/** About five seconds, for a server that says it is ready but is on its way up or down. */
const patience = 50;

/**
 * Finds the server that serves this cluster already, started by whomever: an earlier run of ours that was
 * killed, or a second program. Waits while it starts, recovers or stops. `undefined` when there is none.
 */
export async function runningServer(cluster: string): Promise<Address | undefined> {
  for (let failures = 0; ;) {
    const file = await readPidFile(cluster);
    if (!file || !isAlive(file.pid)) return undefined;
    if (await isSomethingElse(file.pid, cluster)) {
      await rm(join(cluster, 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (file.status === 'ready') {
      const met = await meet(file);
      if ('version' in met)
        return { pid: file.pid, port: file.port, socketFolder: file.socketFolder, ...met };
      if (await hasLostItsSocket(file)) await stopServer(cluster);
      if (++failures > patience) throw unreachable(file, met.trouble);
    }
    await pause(file.status === 'ready' ? 100 : 20);
  }
}

/**
 * After a power cut the number in the file may belong to another program by now, or to the remains of a killed server
 * that nobody buried; PostgreSQL would take either for a living server. A living one stands in its cluster.
 */
async function isSomethingElse(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  try {
    return (await realpath(`/proc/${pid}/cwd`)) !== (await realpath(cluster));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** An answer on the socket could come from another server, so the one that answers must show this very file. */
async function meet(file: PidFile): Promise<{ version: string } | { trouble: string }> {
  try {
    const client = await superuserClient(file, 'goldthread looking for its server');
    const { rows } = await client
      .query<{ text: string; version: string }>(
        `select pg_read_file('postmaster.pid') as text,
                split_part(current_setting('server_version'), ' ', 1) as version`,
      )
      .finally(() => client.end());
    const [shown] = rows;
    const isTheOne = shown && identityOf(shown.text) === file.identity;
    return isTheOne ? { version: shown.version } : { trouble: 'another server answers' };
  } catch (error) {
    return { trouble: (error as Error).message };
  }
}

/** Somebody cleared the folder of its socket away. Where the process is known to be the server itself, it is begun anew. */
async function hasLostItsSocket({ socketFolder, port }: PidFile): Promise<boolean> {
  if (process.platform !== 'linux') return false;
  return access(join(socketFolder, `.s.PGSQL.${port}`)).then(
    () => false,
    () => true,
  );
}

function unreachable(file: PidFile, trouble: string): EmbeddedRefused {
  return new EmbeddedRefused(
    `PostgreSQL (process ${file.pid}) holds the data folder but cannot be used at ${file.socketFolder}: ${trouble}. ` +
      `End it with "kill -INT ${file.pid}" and start again.`,
  );
}
