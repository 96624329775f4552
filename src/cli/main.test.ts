import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runGoldthread } from '../testing/run-goldthread.ts';
import { commands } from './index.ts';

const cwd = tmpdir();

test('Help lists every command in one line each', async () => {
  const { code, out } = await runGoldthread(['--help'], { cwd });
  expect(code).toBe(0);
  for (const command of commands) expect(out).toContain(`  ${command.name()} `);
});

test.each(commands.map(command => command.name()))(
  'Help for %s says what it does, with an example',
  async name => {
    const { code, out } = await runGoldthread([name, '--help'], { cwd });
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^Usage: goldthread ${name}`));
    expect(out).toContain(`\n  $ npx goldthread ${name}`);
  },
);

test('A word that is no command is answered with what was meant, and exit code 2', async () => {
  const { code, err } = await runGoldthread(['bakcup'], { cwd });
  expect(code).toBe(2);
  expect(err).toMatch(/unknown command 'bakcup'\n\(Did you mean backup\?\)/);
});

test('A reader that stops reading is no crash', async () => {
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const child = spawn(process.execPath, [main, '--help'], { stdio: ['ignore', 'pipe', 'pipe'] });
  child.stdout.destroy();
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  await once(child, 'close');
  expect(err).toBe('');
});
