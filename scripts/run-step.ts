import { spawn } from 'node:child_process';

export type Step = { name: string; command: string[] };
export type StepResult = { name: string; code: number; seconds: number; output: string };

/** Runs one step of a check with the Node we run on, collecting what it says. */
export async function runStep({ name, command }: Step): Promise<StepResult> {
  const began = performance.now();
  const child = spawn(process.execPath, command, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number>(resolve => {
    child.on('close', status => resolve(status ?? 1));
  });
  return { name, code, seconds: (performance.now() - began) / 1000, output };
}
