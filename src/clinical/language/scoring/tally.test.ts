import { describe, expect, it } from 'vitest';
import { figuresOf, type Judged, mean, tallyOf } from './tally.ts';

/** `+` so, `-` not so; then what was answered: yes, no, or nothing. */
const decisions = (told: string): Judged[] =>
  told.split(' ').map(each => ({
    isSo: each.startsWith('+'),
    answer: each.endsWith('?') ? null : each.endsWith('y'),
  }));

describe('decisions are counted', () => {
  it.each([
    // 3 of 4 true ones found: recall 0.75. 1 of 2 false ones: 0.5. Found 4, of which 3 rightly: precision 0.75.
    ['+y +y +y +n -n -y', [3, 1, 1, 1, 0], [0.75, 0.75, 0.625]],
    // Nothing is ever found: no precision, and half of the balanced accuracy.
    ['+n +n -n -n -n', [0, 0, 2, 3, 0], [undefined, 0, 0.5]],
    // Not answered is wrong on both sides: 1 of 2 true ones, and 1 of 4 false ones; found 1 + 3 times.
    ['+y +? -n -? -? -?', [1, 3, 1, 1, 4], [0.25, 0.5, 0.375]],
    // Where all cases are alike, one share is all there is.
    ['-n -n -n -y', [0, 1, 0, 3, 0], [0, undefined, 0.75]],
  ])('%s', (told, counted, figures) => {
    const tally = tallyOf(decisions(told));
    expect([
      tally.truePositives,
      tally.falsePositives,
      tally.falseNegatives,
      tally.trueNegatives,
      tally.unanswered,
    ]).toEqual(counted);
    const { precision, recall, balancedAccuracy } = figuresOf(tally);
    expect([precision, recall, balancedAccuracy]).toEqual(figures);
  });

  it('of no decision there is no figure', () =>
    expect(figuresOf(tallyOf([]))).toEqual({
      precision: undefined,
      recall: undefined,
      balancedAccuracy: undefined,
    }));
});

describe('a mean is of what is known', () => {
  it.each([
    [[0.5, 1], 0.75],
    [[0.5, undefined, 1], 0.75],
    [[undefined], undefined],
    [[], undefined],
  ])('%j', (values, expected) => expect(mean(values)).toBe(expected));
});
