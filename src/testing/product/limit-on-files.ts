import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../../storage/embedded/is-alive.ts';
import { readPidFile } from '../../storage/embedded/pid-file.ts';
import { postgresProcesses } from './postgres-processes.ts';
import type { RunningProduct } from './running-product.ts';
import type { SmallDisk } from './small-disk.ts';

const bytes = 500_000;

/**
 * Stands in for a full disk on any Linux, whatever its rights: the system refuses each write beyond the limit, as it
 * would for want of room, to the program and its PostgreSQL alike.
 */
export function limitOnFiles(place: string): SmallDisk {
  const folder = join(place, 'data');
  let isFull = false;
  return {
    how: 'a limit on the size of files',
    folder,
    wrap: () => (isFull ? ['prlimit', `--fsize=${bytes}:`] : []),
    fill: async product => {
      isFull = true;
      await limit(folder, product, String(bytes));
    },
    makeRoom: async product => {
      isFull = false;
      if (product) await limit(folder, product, 'unlimited');
    },
    remove: () => Promise.resolve(),
  };
}

/** Whoever is started later has the limit of its parent. */
async function limit(folder: string, product: RunningProduct, size: string): Promise<void> {
  const server = await readPidFile(join(folder, 'database'));
  const all = server?.status === 'ready' ? await postgresProcesses(folder).catch(() => []) : [];
  const pids = [product.process.pid, server?.pid, ...all.map(({ pid }) => pid)];
  for (const pid of pids) if (pid !== undefined && isAlive(pid)) limitOne(pid, size);
}

function limitOne(pid: number, size: string): void {
  // As the account that the process has: root itself may lack the right to do it to others.
  const { uid, gid } = statSync(`/proc/${pid}`);
  const { status, stderr } = spawnSync('prlimit', ['--pid', String(pid), `--fsize=${size}:`], { uid, gid });
  if (status !== 0 && isAlive(pid)) throw new Error(`prlimit: ${String(stderr)}`);
}
