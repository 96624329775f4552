import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { printOwnSet } from '../clinical/rule-sets/own/print-own-set.ts';
import { runGoldthread } from '../testing/run-goldthread.ts';
import { someOwnSet } from '../testing/some-own-set.ts';

let cwd = '';
const check = (...words: string[]) => runGoldthread(['rule-set', 'check', ...words], { cwd });
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'goldthread-rule-set-'));
  const text = printOwnSet(someOwnSet);
  await writeFile(join(cwd, 'ours.json'), text);
  await writeFile(
    join(cwd, 'wrong.json'),
    text.replace('review.on-time', 'review.ontime').replace('30', '"x"'),
  );
});

test('A rule set that can be used says what it changes', async () => {
  const { code, out } = await check('ours.json');
  expect(code).toBe(0);
  expect(out).toContain('“Optum, as we read it” (our-optum, version 1) can be used');
  expect(out).toContain('review.on-time: review every days 30 instead of none.');
});

test('Every line that is wrong is named as editors read it', async () => {
  expect(await check('wrong.json')).toEqual({
    code: 1,
    out: 'wrong.json:10:7: There is no rule “review.ontime”.\n',
    err: '',
  });
});

test('As JSON the answer has a format and a version', async () => {
  const { code, out } = await check('wrong.json', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toEqual({
    format: 'goldthread-rule-set-check',
    version: 1,
    file: 'wrong.json',
    holds: false,
    errors: [{ line: 10, column: 7, message: 'There is no rule “review.ontime”.' }],
  });
});

test('A file that is not there, and a word too few, end with exit code 2', async () => {
  expect(await check('nowhere.json')).toEqual({ code: 2, out: '', err: 'There is no file nowhere.json.\n' });
  expect((await check()).code).toBe(2);
  expect((await runGoldthread(['rule-set', 'ckeck'], { cwd })).code).toBe(2);
});
