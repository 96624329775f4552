import { describe, expect, it } from 'vitest';
import type { AnsweredCase } from './score-of.ts';
import { scoreOf } from './score-of.ts';

const pair = (cloned: boolean, answer: boolean | null): AnsweredCase => ({
  kind: 'notePair',
  labels: { cloned },
  answers: { cloned: answer },
});
const goal = (labels: readonly boolean[], answers: readonly (boolean | null)[]): AnsweredCase => {
  const named = <T>(given: readonly T[]): Record<string, T> =>
    Object.fromEntries(
      given.map((value, nth) => [
        ['clientGoalInClientWords', 'clinicalGoalSameAim', 'canned'][nth] ?? '',
        value,
      ]),
    );
  return { kind: 'goal', labels: named(labels), answers: named(answers) };
};

/** Worked out by hand. */
const cases = [
  pair(true, true),
  pair(true, false),
  pair(false, false),
  pair(false, false),
  goal([true, true, false], [true, true, false]),
  goal([false, true, true], [true, true, false]),
  goal([true, false, true], [true, null, true]),
];

describe('cases are scored', () => {
  const score = scoreOf(cases);

  it('by kind, as the mean of its labels', () => {
    const [goals, pairs] = score.kinds;
    // Cloned: 1 of 2 true, 2 of 2 false.
    expect(pairs).toMatchObject({ kind: 'notePair', cases: 4, fullyRight: 3, balancedAccuracy: 0.75 });
    // Words 2/2 and 0/1: 0.5. Aim 2/2 and, unanswered, 0/1: 0.5. Canned 1/2 and 1/1: 0.75.
    expect(goals?.labels.map(({ balancedAccuracy }) => balancedAccuracy)).toEqual([0.5, 0.5, 0.75]);
    expect(goals).toMatchObject({ kind: 'goal', cases: 3, fullyRight: 1 });
    expect(goals?.balancedAccuracy).toBeCloseTo(1.75 / 3, 12);
  });

  it('over all, as the mean of the kinds that there are, whatever the number of their cases', () => {
    expect(score).toMatchObject({ cases: 7, fullyRight: 4 });
    expect(score.balancedAccuracy).toBeCloseTo((0.75 + 1.75 / 3) / 2, 12);
    expect(score.kinds.map(({ kind }) => kind)).toEqual(['goal', 'notePair']);
  });

  it('an answer that is not there at all is wrong', () => {
    const { fullyRight, kinds } = scoreOf([{ kind: 'notePair', labels: { cloned: false }, answers: {} }]);
    expect([fullyRight, kinds[0]?.labels[0]]).toMatchObject([0, { falsePositives: 1, unanswered: 1 }]);
  });

  it('of no case there is no figure', () =>
    expect(scoreOf([])).toEqual({ cases: 0, fullyRight: 0, balancedAccuracy: undefined, kinds: [] }));
});
