import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { isAlive } from '../src/storage/embedded/is-alive.ts';

const place = await mkdtemp(join(tmpdir(), 'goldthread-setup-'));
afterAll(() => rm(place, { recursive: true }));
let clone: string;

beforeEach(async () => {
  clone = await mkdtemp(join(place, 'clone-'));
  await cp(import.meta.dirname, join(clone, 'bin'), { recursive: true });
  await writeFile(join(clone, 'package.json'), '{ "type": "module" }');
  const own = { optionalDependencies: { ours: '1.0.0', others: '1.0.0' } };
  const optional = { version: '1.0.0', optional: true, cpu: [process.arch] };
  const packages = {
    '': own,
    'node_modules/needed': { version: '1.0.0' },
    'node_modules/ours': { ...optional, os: [process.platform] },
    'node_modules/others': { ...optional, os: ['another system'] },
  };
  await writeFile(join(clone, 'package-lock.json'), JSON.stringify({ packages }));
  await writeFile(join(clone, 'program.js'), 'console.log("it runs");');
});

/** Plays npm: tells its process, waits as long as it is told to, and brings these packages. */
async function start(brings: readonly string[], milliseconds = 0): Promise<ChildProcess> {
  const npm = join(place, 'npm-cli.js');
  await writeFile(
    npm,
    `const fs = require('node:fs');
    fs.writeFileSync('npm-runs', String(process.pid));
    setTimeout(() => {
      const packages = {};
      for (const name of ${JSON.stringify(brings)}) {
        fs.mkdirSync('node_modules/' + name, { recursive: true });
        fs.writeFileSync('node_modules/' + name + '/package.json', '{}');
        packages['node_modules/' + name] = { version: '1.0.0' };
      }
      fs.writeFileSync('node_modules/.package-lock.json', JSON.stringify({ packages }));
    }, ${milliseconds});`,
  );
  return spawn(process.execPath, ['bin/run.mjs', 'program.js'], {
    cwd: clone,
    env: { ...process.env, npm_execpath: npm },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

async function ended(child: ChildProcess): Promise<{ code: number | null; said: string }> {
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (text: Buffer) => (said += text.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

const npmPid = () => readFile(join(clone, 'npm-runs'), 'utf8').then(Number, () => 0);

test('What is missing is installed once, and the command is put where npx finds it', async () => {
  expect(await ended(await start(['needed', 'ours']))).toMatchObject({
    code: 0,
    said: expect.stringContaining('Installing') as unknown,
  });
  expect(await ended(await start([]))).toEqual({ code: 0, said: 'it runs\n' });
  expect(await readdir(join(clone, 'node_modules/.bin'))).toEqual(['goldthread']);
});

test('What npm left out in silence is noticed, and fetched by the next start', async () => {
  const { code, said } = await ended(await start(['needed']));
  expect({ code, said }).toMatchObject({
    code: 1,
    said: expect.stringContaining('could not fetch everything') as unknown,
  });
  expect((await ended(await start(['needed', 'ours']))).said).toMatch('it runs');
});

test('Ctrl-C ends npm at once and leaves nothing that holds up the next start', async () => {
  const child = await start(['needed', 'ours'], 60_000);
  const end = ended(child);
  await expect.poll(npmPid, { timeout: 20_000 }).toBeGreaterThan(0);
  child.kill('SIGINT');
  expect((await end).code).toBe(130);
  await expect.poll(async () => isAlive(await npmPid()), { timeout: 20_000 }).toBe(false);
  expect((await ended(await start(['needed', 'ours']))).said).toMatch('it runs');
});

test('When the program is killed, the next start waits for the npm that lives on', async () => {
  await mkdir(join(clone, 'node_modules'));
  const child = await start(['needed', 'ours'], 1_500);
  await expect.poll(npmPid, { timeout: 20_000 }).toBeGreaterThan(0);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const { code, said } = await ended(await start([]));
  expect({ code, said }).toEqual({
    code: 0,
    said: 'Waiting for another installation to finish …\nit runs\n',
  });
});
