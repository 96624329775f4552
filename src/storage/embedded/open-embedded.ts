import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { unfinishedBy } from '../unfinished.ts';
import { behind } from './behind.ts';
import { choosePostgres, type Postgres } from './choose-postgres.ts';
import { clusterMajor } from './cluster-major.ts';
import { EmbeddedRefused } from './embedded-refused.ts';
import { folderTrouble } from './folder-trouble.ts';
import { joinServer } from './join-server.ts';
import { serverUser } from './server-user.ts';
import { socketFolder } from './socket-folder.ts';
import type { Place } from './start-or-join.ts';
import { superuser } from './superuser-client.ts';

export type EmbeddedOptions = {
  /** The data folder; the cluster lies in `database` below it. Made when missing. */
  folder: string;
  log: (line: string) => void;
  /** A PostgreSQL folder to use before all others; GOLDTHREAD_POSTGRES when left out. */
  binaries?: string;
};

export type EmbeddedServer = {
  socketDir: string;
  port: number;
  superuser: string;
  /** Such as "18.4". */
  version: string;
  /** Paths of the programs that belong to the server. */
  binary: { postgres: string; initdb: string; pg_ctl: string };
  /** The folder PostgreSQL keeps its files in. */
  cluster: string;
  /** Lets go of the server, and ends it when no other program uses it. Close your own connections first. */
  stop: () => Promise<void>;
};

/**
 * Serves the PostgreSQL of a data folder on a private socket: starts it, joins the one that runs, or adopts
 * the one a killed program left behind; starts it again should it die while in use. Throws `EmbeddedRefused`.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const { log } = options;
  const place = await prepare(options);
  const { postgres, cluster } = place;
  const { first, leave } = await joinServer(place, log).catch((error: unknown) => {
    const isOfSystem = error instanceof Error && 'syscall' in error;
    throw isOfSystem ? folderTrouble(options.folder, error.message) : error;
  });
  const how = first.joined ? 'was running already' : `(${postgres.source}) started`;
  log(`PostgreSQL ${first.version} ${how}.`);
  const warning = behind(first.version);
  if (warning) log(warning);
  return {
    socketDir: first.socketFolder,
    port: first.port,
    superuser,
    version: first.version,
    binary: programs(postgres),
    cluster,
    stop: leave,
  };
}

async function prepare({
  folder,
  binaries = process.env['GOLDTHREAD_POSTGRES'],
}: EmbeddedOptions): Promise<Place> {
  if (process.platform === 'win32') {
    throw new EmbeddedRefused(
      'On Windows, set DATABASE_URL to a PostgreSQL server (15 or newer), or use WSL.',
    );
  }
  try {
    await makeFolder(folder);
    const home = await realpath(folder);
    await assertFinished(home);
    const cluster = join(home, 'database');
    const major = await clusterMajor(cluster);
    const user = await serverUser(cluster);
    const postgres = await choosePostgres({ configured: binaries, major, user });
    return { cluster, user, postgres, socketFolder: socketFolder(home, user), mayCreate: true };
  } catch (error) {
    if (error instanceof EmbeddedRefused) throw error;
    throw folderTrouble(folder, (error as Error).message);
  }
}

/** Only the process that is filling a folder may open it before it is whole. */
async function assertFinished(home: string): Promise<void> {
  const maker = await unfinishedBy(home);
  if (maker !== undefined && maker !== process.pid)
    throw new EmbeddedRefused(`${home} is a restore that was never finished. Restore the backup again.`);
}

function programs({ bin }: Postgres): EmbeddedServer['binary'] {
  return { postgres: join(bin, 'postgres'), initdb: join(bin, 'initdb'), pg_ctl: join(bin, 'pg_ctl') };
}
