import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program as its user starts it: a process of its own, with a data folder and an address. */
export interface RunningProduct {
  readonly url: string;
  readonly process: ChildProcess;
  /** What it has said so far. */
  readonly said: () => string;
  /** Stops it as Ctrl-C would, and waits. */
  readonly stop: () => Promise<void>;
}

const root = join(import.meta.dirname, '../../..');

export interface Launch {
  readonly environment?: NodeJS.ProcessEnv;
  /** Words before the command, such as those that give it another view of the disks. */
  readonly wrap?: readonly string[];
}

/** Starts the program on a free port; throws with everything it said when it ends before it is ready. */
export const startProduct = (folder: string, launch?: Launch): Promise<RunningProduct> =>
  launchProduct(folder, launch).ready;

/** Starts the program and does not wait: it may be killed on its way, and is `ready` only if it is not. */
export function launchProduct(
  folder: string,
  launch: Launch = {},
): { readonly process: ChildProcess; readonly ready: Promise<RunningProduct> } {
  const main = join(root, 'src/cli/main.ts');
  const [program, ...args] = [
    ...(launch.wrap ?? []),
    process.execPath,
    main,
    'start',
    '--data',
    folder,
    '--port',
    '0',
  ];
  const child = spawn(program, args, {
    cwd: root,
    env: { ...process.env, ...launch.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ready = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer): void => {
      said += chunk.toString('utf8');
      const address = /ready:\s+(http:\/\/\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address.replace(/\/$/, ''));
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', code =>
      reject(new Error(`It ended with ${String(code)} before it was ready:\n${said}`)),
    );
  });
  const stop = async (): Promise<void> => {
    if (hasEnded(child)) return;
    const ended = once(child, 'exit');
    child.kill('SIGINT');
    await ended;
  };
  return { process: child, ready: ready.then(url => ({ url, process: child, said: () => said, stop })) };
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode !== null || signalCode !== null;

/** Kills the program itself without warning; its PostgreSQL lives on. */
export async function killProduct({ process: child }: Pick<RunningProduct, 'process'>): Promise<void> {
  if (hasEnded(child)) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Kills the PostgreSQL of a data folder without warning; at once, so that it can be done while a test is being called off. */
export function killPostgres(folder: string): void {
  const file = join(folder, 'database', 'postmaster.pid');
  const pid = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  if (Number.isInteger(pid) && pid > 1) killPid(pid);
}

/** Kills a process without warning, unless it is gone already. */
export function killPid(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ESRCH') throw fault;
  }
}
