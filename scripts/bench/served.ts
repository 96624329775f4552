import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';

/** A server in a process of its own: where it answers, and how long it took to be ready, in milliseconds. */
export interface Served {
  readonly url: string;
  readonly process: ChildProcess;
  readonly readyAfter: number;
  readonly stop: () => Promise<void>;
}

/** How `goldthread start` runs its server. */
const asServer = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../bin/server-process.json'), 'utf8'),
) as ProcessOptions;

interface ProcessOptions {
  readonly flags?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
}

/** Serves this data folder like `goldthread start`. */
export const serveProduct = (folder: string): Promise<Served> => serve('serve-product.ts', folder, asServer);

/** Milliseconds until the product was ready, start by start, on the data folder that a first start has made. */
export async function startTimes(folder: string, starts = 5): Promise<number[]> {
  const times: number[] = [];
  for (let start = 0; start <= starts; start++) {
    const { readyAfter, stop } = await serveProduct(folder);
    await stop();
    times.push(readyAfter);
  }
  return times.slice(1);
}

/** Serves the floor from the database of this data folder. */
export const serveFloor = (folder: string): Promise<Served> => serve('serve-floor.ts', folder);

/**
 * Starts a script that prints `ready: <address>`, in a process like this, and waits for that line; it ends with this
 * process at the latest.
 */
async function serve(
  script: string,
  folder: string,
  { flags = [], environment = {} }: ProcessOptions = {},
): Promise<Served> {
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, join(import.meta.dirname, script), folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...environment, ...process.env },
  });
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
