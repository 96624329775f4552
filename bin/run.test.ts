import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = fileURLToPath(new URL('run.mjs', import.meta.url));
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'goldthread-run-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function script(text: string): Promise<string> {
  const path = join(folder, 'script.ts');
  await writeFile(path, text);
  return path;
}

test('A TypeScript file runs with its arguments, and its exit code comes back', async () => {
  const path = await script('console.log(process.argv.slice(2).join("+") as string); process.exit(7);');
  const child = spawn(process.execPath, [run, path, 'one', 'two'], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [[said], [code]] = (await Promise.all([once(child.stdout, 'data'), once(child, 'exit')])) as [
    [Buffer],
    [number],
  ];
  expect([said.toString(), code]).toEqual(['one+two\n', 7]);
});

test('The Node that runs the server takes the flags which keep its memory small', async () => {
  const json = await readFile(new URL('server-process.json', import.meta.url), 'utf8');
  const { flags } = JSON.parse(json) as { flags: string[] };
  const path = await script('console.log(process.execArgv.join(" ") as string);');
  const child = spawn(process.execPath, [...flags, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [[said]] = (await Promise.all([once(child.stdout, 'data'), once(child, 'exit')])) as [
    [Buffer],
    unknown,
  ];
  expect(said.toString()).toBe(`${flags.join(' ')}\n`);
});

test('A signal reaches the file that runs', async () => {
  const path = await script(
    'process.on("SIGTERM", () => process.exit(3)); setInterval(() => {}, 1000); console.log("up");',
  );
  const child = spawn(process.execPath, [run, path], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([3, null]);
});
