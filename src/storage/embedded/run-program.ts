import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import type { ServerUser } from './server-user.ts';

/** Nothing of the caller's environment may steer PostgreSQL (PGDATA, PGOPTIONS, locale, time zone). */
export const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

export type Ended = { code: number | null; output: string };

/**
 * Runs a program to its end and gives back what it said; rejects when it cannot be started at all.
 * It finds `folder`, opened, at `clusterDescriptor`.
 */
export async function runProgram(
  program: string,
  args: string[],
  { user, folder = '/' }: { user: ServerUser; folder?: string },
): Promise<Ended> {
  const opened = await open(folder, 'r');
  const ended = new Promise<Ended>((resolve, reject) => {
    const child = spawn(program, args, {
      ...user,
      cwd: '/',
      env: plainEnvironment,
      stdio: ['ignore', 'pipe', 'pipe', opened.fd],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    }
    child.on('error', reject);
    child.on('close', code => resolve({ code, output }));
  });
  return ended.finally(() => opened.close());
}
