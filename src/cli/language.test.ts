import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { labelsOf } from '../clinical/language/scoring/case-kinds.ts';
import { runGoldthread } from '../testing/run-goldthread.ts';

const cwd = mkdtempSync(join(tmpdir(), 'goldthread-language-'));
afterAll(() => rmSync(cwd, { recursive: true }));

const language = (...words: string[]) => runGoldthread(['language', ...words], { cwd });
const write = (name: string, cases: unknown): void => writeFileSync(join(cwd, name), JSON.stringify(cases));

const objective = {
  id: 'o-1',
  kind: 'objective',
  text: 'Lena will walk to school alone on 4 of 5 days by March 1 (now: 0).',
};
const objectiveLabels = {
  measurable: true,
  timeBound: true,
  behavioural: true,
  baselineGiven: true,
  clientWords: false,
};
const pair = {
  id: 'p-1',
  kind: 'notePair',
  previous: 'Played cards.',
  current: 'He told me about the fire and shook.',
};

describe('read', () => {
  test('answers by case and label', async () => {
    mkdirSync(join(cwd, 'corpus'));
    write('corpus/a.json', [objective]);
    write('corpus/b.json', [pair]);
    const { code, out, err } = await language('read', 'corpus', '--json');
    expect([code, err]).toEqual([0, '']);
    const answers = JSON.parse(out) as Record<string, Record<string, boolean | null>>;
    expect(Object.keys(answers)).toEqual(['o-1', 'p-1']);
    expect(Object.keys(answers['o-1'] ?? {})).toEqual([...labelsOf.objective]);
    expect(Object.keys(answers['p-1'] ?? {})).toEqual([...labelsOf.notePair]);
    for (const answer of Object.values(answers['o-1'] ?? {})) expect([true, false, null]).toContain(answer);
  });

  test('looks at the texts of a case and at nothing else, whatever stands there', async () => {
    write('plain.json', [objective, pair]);
    const poison = { labels: 'poison', difficulty: 7, note: { labels: [] }, evidence: null, traps: 'x' };
    write('poisoned.json', [
      { ...objective, ...poison },
      { ...pair, ...poison },
    ]);
    const opposite = Object.fromEntries(Object.entries(objectiveLabels).map(([label, is]) => [label, !is]));
    write('opposite.json', [
      { ...objective, labels: opposite, difficulty: 'easy' },
      { ...pair, labels: { cloned: true } },
    ]);
    const plain = await language('read', 'plain.json', '--json');
    expect(plain.code).toBe(0);
    expect(await language('read', 'poisoned.json', '--json')).toEqual(plain);
    expect(await language('read', 'opposite.json', '--json')).toEqual(plain);
  });

  test('tells people in words', async () => {
    const { out } = await language('read', 'plain.json');
    expect(out).toMatch(/^o-1\n {2}(states|does not|cannot tell): /);
  });
});

describe('score', () => {
  test('is a table for people', async () => {
    write('labelled.json', [
      { ...objective, labels: objectiveLabels, difficulty: 'easy' },
      { ...pair, labels: { cloned: false }, difficulty: 'hard' },
    ]);
    const { code, out, err } = await language('score', 'labelled.json');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^ +tp +fp +fn +tn +prec +recall +bal acc\n\nObjectives \(1\)/);
    expect(out).toMatch(/\n {2}cloned +\d +\d +\d +\d /);
    expect(out).toMatch(/\nOverall, the mean of 2 kinds: \d\.\d{3}\nEasy: .* over 1, .* Hard: .* over 1, /);
    expect(out.split('\n').filter(line => line.length > 80)).toEqual([]);
  });

  test('is JSON for programs', async () => {
    const { out } = await language('score', 'labelled.json', '--json');
    expect(JSON.parse(out)).toMatchObject({
      format: 'goldthread-language-score',
      version: 1,
      cases: 2,
      kinds: { objective: { cases: 1, labels: { timeBound: { trueNegatives: 0 } } } },
      easy: { cases: 1 },
      hard: { cases: 1 },
    });
  });
});

describe('What cannot be read is named: file, case and field', () => {
  test.each([
    [
      'score',
      'plain',
      [objective],
      'plain.json, case 1 (o-1), field “labels” is missing, or is not an object.',
    ],
    ['read', 'list', {}, 'list.json is no list of cases: it has to begin with [.'],
    [
      'read',
      'field',
      [{ ...pair, current: 3 }],
      'field.json, case 1 (p-1), field “current” is missing, or is not text.',
    ],
    ['read', 'twice', [pair, pair], 'The id p-1 stands twice: in twice.json and in twice.json.'],
  ])('%s of %s', async (verb, name, cases, sentence) => {
    write(`${name}.json`, cases);
    expect(await language(verb, `${name}.json`)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
  });

  test('a folder with no file of cases, a file that is not there, one that is cut off', async () => {
    mkdirSync(join(cwd, 'empty'));
    writeFileSync(join(cwd, 'cut.json'), '[{"id": "o');
    expect((await language('score', 'empty')).err).toBe('There is no JSON file in empty.\n');
    expect((await language('score', 'nowhere')).err).toBe('There is no file nowhere.\n');
    expect((await language('read', 'cut.json')).err).toBe(
      'cut.json is cut off: the JSON in it does not end.\n',
    );
  });
});
