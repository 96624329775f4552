import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { said } from '../../testing/said.ts';
import type { RuleSet } from '../rule-sets/rule-set.ts';
import { qualityScore } from './quality-score.ts';

const ids = [
  'diagnosis.criteria-count-met',
  'plan.active-goal',
  'plan.goal-clinical-pair',
  'note.goal-linked',
];
const setOf = (rules: readonly string[], scoring: Partial<RuleSet['scoring']> = {}): RuleSet => ({
  id: 'ours',
  name: 'Ours',
  version: '1',
  effectiveFrom: '2026-01-01',
  description: '',
  rules: rules.map(id => ({ id })),
  adjusts: [],
  scoring: { partlyMet: 0.5, claims: true, answersCount: false, ...scoring },
});
/** The score of a record of which each of the four rules said these words, in their order. */
const scored = (words: readonly string[], scoring: Partial<RuleSet['scoring']> = {}) =>
  qualityScore(
    words.flatMap((of, nth) => said(ids[nth]!, of)),
    setOf(ids.slice(0, words.length), scoring),
  );
const mark = (share: number) => ({ passMark: { share, standing: 'memory' as const, says: 'Ours.' } });

describe('the quality score, computed by hand', () => {
  it.each<[why: string, words: string[], share: number | undefined, bounds: (number | undefined)[]]>([
    ['all met: 4 / 4', ['pass', 'pass pass', 'pass', 'pass'], 4 / 4, [1, 1]],
    ['one of four not met: 3 / 4', ['pass', 'pass', 'pass', 'fail'], 3 / 4, [3 / 4, 3 / 4]],
    ['partly is half: (1 + 1/2) / 2', ['pass', 'pass fail'], 1.5 / 2, [1.5 / 2, 1.5 / 2]],
    ['what does not apply is left out: 1 / 2', ['pass', 'fail', 'not-applicable'], 1 / 2, [1 / 2, 1 / 2]],
    [
      'what cannot be told is left out: 1 / 1, between 1 / 2 and 2 / 2',
      ['pass', 'cannot-tell'],
      1,
      [1 / 2, 1],
    ],
    [
      'one note unclear: (1 + 0) / 2, between (1/2 + 0) / 2 and 1 / 2',
      ['pass cannot-tell', 'fail'],
      1 / 2,
      [1 / 4, 1 / 2],
    ],
    ['nothing decided: none, between 0 / 1 and 1 / 1', ['cannot-tell'], undefined, [0, 1]],
    ['nothing applies: none', ['not-applicable', 'not-applicable'], undefined, [undefined, undefined]],
  ])('%s', (_, words, share, [lowest, highest]) => {
    const score = scored(words);
    expect([score.share, score.lowest, score.highest]).toEqual([share, lowest, highest]);
  });

  it('is told for each section', () => {
    // Diagnosis 0 / 1; plan (1 + 1/2) / 2; note 1 / 1; in all (0 + 1 + 1/2 + 1) / 4.
    const { share, sections } = scored(['fail', 'pass', 'pass fail', 'pass']);
    expect(share).toBe(2.5 / 4);
    expect(sections.map(({ section, share: here }) => [section, here])).toEqual([
      ['diagnosis', 0],
      ['plan', 0.75],
      ['note', 1],
    ]);
  });

  it('counts partly met as the set wants it', () =>
    expect(scored(['pass', 'pass fail'], { partlyMet: 0 }).share).toBe(1 / 2));

  it.each<[string, string[], boolean, [share: number, answered: number]]>([
    ['an answered finding is not met: 1 / 2', ['pass', 'answered'], false, [1 / 2, 1]],
    ['… unless the set lets answers count: 2 / 2', ['pass', 'answered'], true, [2 / 2, 1]],
    [
      'two notes of which one is answered are partly met: (1 + 1/2) / 2',
      ['pass', 'answered pass'],
      false,
      [1.5 / 2, 1],
    ],
    [
      '… and one that is not answered stays unmet: (1 + 1/2) / 2',
      ['pass', 'answered fail'],
      true,
      [1.5 / 2, 1],
    ],
    ['both answered and none counting: 0 / 1', ['answered answered'], false, [0, 2]],
  ])('%s', (_, words, answersCount, [share, answered]) =>
    expect(scored(words, { answersCount })).toMatchObject({ share, answered }),
  );

  it('counts criteria that no rule judges, and nothing that the set does not ask for', () => {
    const outcomes = [...said(ids[0]!, 'pass'), ...said('record.retention', 'fail')];
    expect(qualityScore(outcomes, setOf(ids.slice(0, 2)))).toMatchObject({
      share: 1,
      criteria: { met: 1, 'not-met': 0, 'not-checked': 1 },
    });
  });

  it.each<[string, string[], number, string]>([
    ['3 / 4 reaches 75 %', ['pass', 'pass', 'pass', 'fail'], 0.75, 'passes'],
    ['3 / 4 does not reach 76 %', ['pass', 'pass', 'pass', 'fail'], 0.76, 'fails'],
    [
      '1 / 1 with one undecided is between 1 / 2 and 1: 75 % is open',
      ['pass', 'cannot-tell'],
      0.75,
      'cannot-tell',
    ],
    ['… and 50 % is reached whatever comes', ['pass', 'cannot-tell'], 0.5, 'passes'],
    [
      '0 / 1 with one undecided is between 0 and 1 / 2: 75 % is missed whatever comes',
      ['fail', 'cannot-tell'],
      0.75,
      'fails',
    ],
    ['nothing applies', ['not-applicable'], 0.75, 'cannot-tell'],
  ])('%s', (_, words, share, reached) => expect(scored(words, mark(share)).mark).toEqual({ share, reached }));

  it('says nothing of a mark where the set names none', () =>
    expect(scored(['pass'])).not.toHaveProperty('mark'));
});

const word = fc.constantFrom('pass', 'fail', 'hint', 'cannot-tell');
const anyWords = fc.oneof(
  fc.array(word, { minLength: 1, maxLength: 5 }).map(words => words.join(' ')),
  fc.constant('not-applicable'),
);
const anyRecord = fc.array(anyWords, { minLength: 1, maxLength: 4 });
const anyPart = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);

describe('whatever was found', () => {
  it('the share stands between its bounds, and those between 0 and 1', () => {
    fc.assert(
      fc.property(anyRecord, anyPart, (words, partlyMet) => {
        const { share, lowest, highest, sections } = scored(words, { partlyMet });
        for (const each of [{ share, lowest, highest }, ...sections]) {
          const low = each.lowest ?? 0;
          const high = each.highest ?? 1;
          expect([0, low, each.share ?? low, high, 1]).toEqual(
            [0, low, each.share ?? low, high, 1].toSorted((one, other) => one - other),
          );
        }
      }),
    );
  });

  it('every criterion is counted once', () => {
    fc.assert(
      fc.property(anyRecord, words => {
        const sum = Object.values(scored(words).criteria).reduce((all, count) => all + count, 0);
        expect(sum).toBe(words.length);
      }),
    );
  });

  it.each(['fail', 'cannot-tell'])(
    'mending one “%s” never lowers the score, nor its bounds, nor the mark',
    wrong => {
      fc.assert(
        fc.property(anyRecord, anyPart, (words, partlyMet) => {
          const nth = words.findIndex(each => each.split(' ').includes(wrong));
          fc.pre(nth >= 0);
          const mended = words.with(nth, words[nth]!.replace(wrong, 'pass'));
          const before = scored(words, { partlyMet, ...mark(0.6) });
          const after = scored(mended, { partlyMet, ...mark(0.6) });
          expect(after.share ?? 0).toBeGreaterThanOrEqual(before.share ?? 0);
          expect(after.lowest).toBeGreaterThanOrEqual(before.lowest!);
          expect(after.highest).toBeGreaterThanOrEqual(before.highest!);
          if (before.mark?.reached === 'passes') expect(after.mark?.reached).toBe('passes');
        }),
        { numRuns: 300 },
      );
    },
  );
});
