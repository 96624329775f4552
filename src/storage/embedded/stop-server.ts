import { readFile, rmdir } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';
import { readPidFile } from './pid-file.ts';

/**
 * Asks the server of a cluster to write everything out and end (PostgreSQL's "fast" shutdown), waits until it
 * has, and clears its socket folder away. Nothing happens when none runs.
 */
export async function stopServer(cluster: string): Promise<void> {
  const server = await readPidFile(cluster);
  if (!server || !isAlive(server.pid)) return;
  process.kill(server.pid, 'SIGINT');
  while (!(await hasEnded(server.pid))) await pause(10);
  await rmdir(server.socketFolder).catch(unlessInUse);
}

/** The dead stay listed until a parent takes note of them, which in some containers nobody does. */
async function hasEnded(pid: number): Promise<boolean> {
  if (!isAlive(pid)) return true;
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return status.slice(status.lastIndexOf(')')).startsWith(') Z');
}

/** Somebody else may be starting a server there this very moment. */
function unlessInUse(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT' && code !== 'ENOTEMPTY') throw error;
}
