import { chown, mkdtemp, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Postgres } from './choose-postgres.ts';
import { clusterPath } from './cluster-path.ts';
import { folderTrouble } from './folder-trouble.ts';
import { isAlive } from './is-alive.ts';
import { runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

/**
 * Makes the cluster all at once: it is built beside its place, written through to the disk, and renamed; a
 * crash on the way leaves nothing that could be taken for a cluster. If somebody else was first, theirs stays.
 */
export async function createCluster(cluster: string, postgres: Postgres, user: ServerUser): Promise<void> {
  const unfinished = await mkdtemp(`${cluster}.new-${process.pid}-`);
  try {
    if (user) await chown(unfinished, user.uid, user.gid);
    await initialise(unfinished, postgres, user);
    await rename(unfinished, cluster).catch(unlessSomebodyWasFirst);
    await syncFolder(dirname(cluster));
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  await clearAway(cluster);
}

async function initialise(folder: string, postgres: Postgres, user: ServerUser): Promise<void> {
  const { code, output } = await runProgram(
    join(postgres.bin, 'initdb'),
    [
      `--pgdata=${clusterPath(folder, user)}`,
      '--username=postgres',
      '--encoding=UTF8',
      ...localeOf(postgres),
      '--data-checksums',
      '--auth-local=trust',
      '--auth-host=reject',
      '--no-instructions',
    ],
    { user, folder },
  );
  if (code !== 0) throw folderTrouble(dirname(folder), output);
}

/** An order of letters that is the same on every machine and version, so that no index can go stale. */
function localeOf({ major }: Postgres): string[] {
  if (major >= 17) return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  return [`--locale=${process.platform === 'linux' ? 'C.UTF-8' : 'C'}`];
}

function unlessSomebodyWasFirst(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

/** Removes what earlier attempts left behind when they were killed on the way. */
async function clearAway(cluster: string): Promise<void> {
  const left = await readdir(dirname(cluster));
  for (const name of left) {
    const pid = /^database\.new-(\d+)-/.exec(name)?.[1];
    if (pid && !isAlive(Number(pid)))
      await rm(join(dirname(cluster), name), { recursive: true, force: true });
  }
}
