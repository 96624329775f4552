import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { performance } from 'node:perf_hooks';

/** A server in a process of its own: where it answers, and how long it took to be ready, in milliseconds. */
export interface Served {
  readonly url: string;
  readonly process: ChildProcess;
  readonly readyAfter: number;
  readonly stop: () => Promise<void>;
}

/** Starts a script that prints `ready: <address>`, and waits for that line; it ends with this process at the latest. */
export async function serve(script: string, args: readonly string[]): Promise<Served> {
  const began = performance.now();
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const leaveNone = (): void => void child.kill('SIGTERM');
  process.once('exit', leaveNone);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8');
      const address = /ready:\s+(\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', code => reject(new Error(`${script} ended with ${String(code)}`)));
  });
  return {
    url,
    process: child,
    readyAfter: performance.now() - began,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      process.off('exit', leaveNone);
    },
  };
}
