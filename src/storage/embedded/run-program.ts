import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

/** Nothing of the caller's environment may steer PostgreSQL (PGDATA, PGOPTIONS, locale, time zone). */
export const plainEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };

export type Ended = { code: number | null; output: string };

/** Runs a program to its end and gives back what it said; rejects when it cannot be started at all. */
export function runProgram(
  program: string,
  args: string[],
  { user, cwd = '/' }: { user: ServerUser; cwd?: string },
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      ...user,
      cwd,
      env: plainEnvironment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer) => (output += chunk.toString());
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', reject);
    child.on('close', code => resolve({ code, output }));
  });
}
