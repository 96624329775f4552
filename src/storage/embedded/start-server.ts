import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { open, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Postgres } from './choose-postgres.ts';
import { clusterPath } from './cluster-path.ts';
import { readPidFile } from './pid-file.ts';
import { plainEnvironment } from './run-program.ts';
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

/**
 * Starts a server and waits until it has recovered and takes connections. It runs in a session of its own, so
 * that neither Ctrl-C nor our own death reaches it.
 */
export async function startServer(start: Start): Promise<Started> {
  const { cluster, postgres, user } = start;
  const logFile = join(dirname(cluster), 'postgres.log');
  const log = await open(logFile, 'a', 0o600);
  const { size: before } = await stat(logFile);
  const folder = await open(cluster, 'r');
  const child = spawn(join(postgres.bin, 'postgres'), argumentsFor(start), {
    ...user,
    cwd: '/',
    env: plainEnvironment,
    detached: true,
    stdio: ['ignore', log.fd, log.fd, folder.fd],
  });
  await Promise.race([once(child, 'spawn'), once(child, 'error')]).finally(() =>
    Promise.all([log.close(), folder.close()]),
  );
  child.unref();

  if (await becomesReady(child, cluster)) return { outcome: 'ready' };
  const report = await readFrom(logFile, before);
  const isTaken =
    /lock file "postmaster.pid" (already exists|is empty)|shared memory block .* in use|could not create lock file ".*lock": No such file/.test(
      report,
    );
  return isTaken ? { outcome: 'taken' } : { outcome: 'failed', report: fatalLine(report) };
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

async function readFrom(path: string, position: number): Promise<string> {
  const file = await open(path, 'r');
  const bytes = await file.readFile().finally(() => file.close());
  return bytes.subarray(position).toString();
}

function fatalLine(report: string): string {
  const lines = report.trim().split('\n');
  return lines.findLast(line => /FATAL|PANIC/.test(line)) ?? lines.at(-1) ?? '';
}
