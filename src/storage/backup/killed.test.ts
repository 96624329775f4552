import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { dataFolderWithKeys, temporaryFolder } from '../../testing/data-folder.ts';
import { embeddedDatabase } from '../../testing/embedded-database.ts';
import { openPractice } from '../../testing/practice.ts';
import { openEmbedded } from '../embedded/open-embedded.ts';
import { backUp } from './back-up.ts';
import { checkBackup } from './check-backup.ts';
import { restore } from './restore.ts';

vi.setConfig({ testTimeout: 120_000 });
const practice = await openPractice();
await practice.draft('contact-note', {});
const dataFolder = await dataFolderWithKeys();
const parent = await temporaryFolder();
let made = 0;
const freshName = (what: string): string => join(parent, `${what}-${++made}`);

const signal = new AbortController().signal;
const common = {
  clock: practice.deps.clock,
  from: { address: 'this machine', agent: 'ines', channel: 'command-line' },
  progress: () => undefined,
  signal,
};
const backingUp = {
  ...common,
  owner: practice.connection,
  dataFolder,
  version: '0.1.0',
  warn: () => undefined,
};
const restoring = { ...common, openStore: embeddedDatabase, inspect: () => Promise.resolve('looked at') };

const here = (path: string): string => JSON.stringify(new URL(path, import.meta.url).href);

/** What the child has in common with us; it says each phase, and stands still for ever in the one it is to die in. */
const inChild = (phase: string): string => `
  const common = {
    clock: () => '2026-03-02T15:00:00.000Z',
    from: { address: '', agent: '', channel: 'command-line' },
    signal: new AbortController().signal,
    progress: reached => {
      console.log(reached);
      if (reached === ${JSON.stringify(phase)}) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    },
  };`;

const backUpIn = (target: string, phase: string): string => `
  import { backUp } from ${here('back-up.ts')};
  ${inChild(phase)}
  const { owner, dataFolder, version } = ${JSON.stringify(backingUp)};
  await backUp(${JSON.stringify(target)}, { ...common, owner, dataFolder, version, warn: console.log });
`;

const restoreFrom = (backup: string, target: string, phase: string): string => `
  import { restore } from ${here('restore.ts')};
  import { embeddedDatabase } from ${here('../../testing/embedded-database.ts')};
  ${inChild(phase)}
  await restore(${JSON.stringify(backup)}, ${JSON.stringify(target)}, {
    ...common,
    openStore: embeddedDatabase,
    inspect: async () => common.progress('inspecting'),
  });
`;

/** Runs a script until it says the phase (and a little longer), then kills it so that it cannot clean up. */
async function killed(script: string, phase: string, later = 0): Promise<void> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += text.toString()));
  while (!said.split('\n').includes(phase)) {
    if (child.exitCode !== null) throw new Error(`The child ended before it came to "${phase}".`);
    await pause(2);
  }
  await pause(later);
  child.kill('SIGKILL');
  await ended;
}

const siblings = async (target: string): Promise<string[]> =>
  (await readdir(dirname(target))).filter(name => name.startsWith(basename(target)));

test.each(['practice', 'document', 'event'])(
  'A backup killed while it writes the table %s leaves no backup, and the next one takes its place',
  async phase => {
    const target = freshName('backup');
    await killed(backUpIn(target, phase), phase);
    expect(await siblings(target)).toEqual([`${basename(target)}.partial`]);
    await expect(checkBackup(`${target}.partial`, common)).rejects.toThrow(/never finished/);

    await backUp(target, backingUp);
    expect(await siblings(target)).toEqual([basename(target)]);
    await checkBackup(target, common);
  },
);

test.each([0, 4, 8, 12, 16, 24])('A backup killed %i ms on its way is whole or not there', async later => {
  const target = freshName('backup');
  await killed(backUpIn(target, 'nowhere'), 'practice', later);
  if (existsSync(target)) await checkBackup(target, common);
  await backUp(freshName('backup'), backingUp);
});

test('A backup does not disturb another that is writing to the same place', async () => {
  const target = freshName('backup');
  const child = spawn(process.execPath, ['--input-type=module', '-e', backUpIn(target, 'practice')], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  await expect(backUp(target, backingUp)).rejects.toThrow(`(process ${child.pid}) is writing`);
  expect(await readdir(`${target}.partial`)).toContain('UNFINISHED');
  child.kill('SIGKILL');
});

test.each(['document', 'event', 'inspecting'])(
  'A restore killed at %s leaves a folder that never opens as good, and the next one succeeds',
  async phase => {
    const backup = freshName('backup');
    await backUp(backup, backingUp);
    const target = freshName('data');
    await killed(restoreFrom(backup, target, phase), phase);

    expect(await siblings(target)).toEqual([`${basename(target)}.restoring`]);
    await expect(openEmbedded({ folder: `${target}.restoring`, log: () => undefined })).rejects.toThrow(
      /a restore that was never finished/,
    );

    expect((await restore(backup, target, restoring)).inspected).toBe('looked at');
    expect(await siblings(target)).toEqual([basename(target)]);
  },
);
