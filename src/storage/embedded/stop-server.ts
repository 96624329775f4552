import { rmdir } from 'node:fs/promises';
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
  // Its number alone would not do: the dead stay listed until a parent takes note, which not every container has.
  while (isAlive(server.pid) && (await readPidFile(cluster))?.pid === server.pid) await pause(10);
  await rmdir(server.socketFolder).catch(unlessInUse);
}

/** Somebody else may be starting a server there this very moment. */
function unlessInUse(error: unknown): void {
  const { code } = error as NodeJS.ErrnoException;
  if (code !== 'ENOENT' && code !== 'ENOTEMPTY') throw error;
}
