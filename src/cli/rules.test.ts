import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { runGoldthread } from '../testing/run-goldthread.ts';
import { ruleSets } from '../clinical/rule-sets/index.ts';
import { standards } from '../clinical/standards/index.ts';

const rules = (...words: string[]) => runGoldthread(['rules', ...words], { cwd: tmpdir() });

interface Listed {
  readonly ruleSets: readonly { readonly id: string }[];
  readonly rules: readonly { readonly id: string; readonly sets: readonly object[] }[];
}

test('Every criterion is listed in 80 columns, with who asks for it', async () => {
  const { code, out } = await rules();
  expect(code).toBe(0);
  expect(out).toMatch(/^159 criteria: \d+ run, \d+ left to people, \d+ not yet checked\.\n/);
  for (const { id } of standards) expect(out).toContain(`\n  ${id}\n`);
  expect(out).toContain('Asked for by core');
  expect(out.split('\n').filter(line => line.length > 80)).toEqual([]);
});

test('A set is listed alone, with what it changes and how much of it was read', async () => {
  const { out } = await rules('--ruleset', 'optum');
  expect(out).toMatch(/^31 criteria: /);
  expect(out).toMatch(/\nOf its rules, 4 rest on texts that were read, 27 on memory\.\n/);
  const medicare = await rules('--ruleset', 'medicare');
  expect(medicare.out).toMatch(
    /\n {2}note\.extended-session-rationale\n.*\n {4}required · [a-z-]+ · verified · /,
  );
});

test('As JSON the list has a format, a version and every set', async () => {
  const all = JSON.parse((await rules('--json')).out) as Listed;
  expect(all).toMatchObject({ format: 'goldthread-rules', version: 1 });
  expect(all.ruleSets.map(({ id }) => id)).toEqual(ruleSets.map(({ id }) => id));
  expect(all.rules).toHaveLength(159);

  const one = JSON.parse((await rules('--json', '--ruleset', 'hipaa')).out) as Listed;
  expect(one.ruleSets).toMatchObject([{ id: 'hipaa', standing: { verified: 11, memory: 0 } }]);
  expect(one.rules).toHaveLength(11);
  expect(one.rules[0]?.sets).toMatchObject([{ id: 'hipaa', standing: 'verified' }]);
});

test('A set that nobody knows is answered with those there are', async () => {
  expect(await rules('--ruleset', 'gold')).toEqual({
    code: 2,
    out: '',
    err: `There is no rule set “gold”. There is ${ruleSets.map(({ id }) => id).join(', ')}.\n`,
  });
});
