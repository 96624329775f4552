import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, type FileHandle } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Postgres } from './choose-postgres.ts';
import { clusterPath } from './cluster-path.ts';
import { readPidFile } from './pid-file.ts';
import { plainEnvironment } from './run-program.ts';
import { openServerLog } from './server-log.ts';
import { serverSettings } from './server-settings.ts';
import type { ServerUser } from './server-user.ts';

export type Start = {
  cluster: string;
  postgres: Postgres;
  user: ServerUser;
  socketFolder: string;
  settings?: Record<string, string>;
};

/** `taken`: another server holds the cluster, or is only just letting go of it. */
export type Started = { outcome: 'ready' } | { outcome: 'taken' } | { outcome: 'failed'; report: string };

/** What PostgreSQL says when it comes too early: the one before it is still there, or only just leaving. */
const tooEarly = [
  /lock file ".*(postmaster\.pid|\.lock)" (already exists|is empty)/,
  /shared memory block .* in use/,
  /could not create lock file ".*lock": No such file/,
];

/**
 * Starts a server and waits until it has recovered and takes connections. It runs in a session of its own, so
 * that neither Ctrl-C nor our own death reaches it.
 */
export async function startServer(start: Start): Promise<Started> {
  const log = await openServerLog(dirname(start.cluster));
  try {
    const child = await spawned(start, log.file);
    if (await becomesReady(child, start.cluster)) return { outcome: 'ready' };
    const report = await log.written();
    if (tooEarly.some(pattern => pattern.test(report))) return { outcome: 'taken' };
    return { outcome: 'failed', report: fatalLine(report) };
  } finally {
    await log.file.close();
  }
}

async function spawned(start: Start, log: FileHandle): Promise<ChildProcess> {
  const folder = await open(start.cluster, 'r');
  const child = spawn(join(start.postgres.bin, 'postgres'), argumentsFor(start), {
    ...start.user,
    cwd: '/',
    env: plainEnvironment,
    detached: true,
    stdio: ['ignore', log.fd, log.fd, folder.fd],
  });
  await once(child, 'spawn').finally(() => folder.close());
  child.unref();
  return child;
}

function argumentsFor({ cluster, user, socketFolder, settings = serverSettings }: Start): string[] {
  const all = { ...settings, unix_socket_directories: socketFolder };
  const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', clusterPath(cluster, user), '-p', '5432', ...options];
}

async function becomesReady(child: ChildProcess, cluster: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const file = await readPidFile(cluster);
    if (file?.pid === child.pid && file?.status === 'ready') return true;
    await pause(5);
  }
  return false;
}

function fatalLine(report: string): string {
  const lines = report.trim().split('\n');
  return lines.findLast(line => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
}
