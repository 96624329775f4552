import { describe, expect, it } from 'vitest';
import { said } from '../../testing/said.ts';
import { criterionShare } from './criterion-share.ts';

describe('how far a criterion is met', () => {
  it.each<[words: string, half: number, state: string, shares: [number | undefined, number, number]]>([
    ['pass', 0.5, 'met', [1, 1, 1]],
    ['pass pass pass', 0.5, 'met', [1, 1, 1]],
    ['fail fail', 0.5, 'not-met', [0, 0, 0]],
    ['pass fail', 0.5, 'partly-met', [0.5, 0.5, 0.5]],
    ['pass pass pass pass fail', 0.5, 'partly-met', [0.5, 0.5, 0.5]],
    ['pass fail', 0, 'partly-met', [0, 0, 0]],
    ['pass fail', 0.25, 'partly-met', [0.25, 0.25, 0.25]],
    ['pass hint', 0.5, 'met', [1, 1, 1]],
    ['hint fail', 0.5, 'partly-met', [0.5, 0.5, 0.5]],
    ['not-applicable', 0.5, 'not-applicable', [undefined, 1, 1]],
    ['cannot-tell cannot-tell', 0.5, 'cannot-tell', [undefined, 0, 1]],
    ['unread unread', 0.5, 'cannot-tell', [undefined, 1, 1]],
    ['pass unread', 0.5, 'met', [1, 1, 1]],
    ['fail unread', 0.5, 'not-met', [0, 0, 0]],
    ['unread cannot-tell', 0.5, 'cannot-tell', [undefined, 0, 1]],
    ['pass cannot-tell', 0.5, 'met', [1, 0.5, 1]],
    ['fail cannot-tell', 0.5, 'not-met', [0, 0, 0.5]],
    ['pass fail cannot-tell', 0.5, 'partly-met', [0.5, 0.5, 0.5]],
  ])('of %s, with partly as %d: %s', (words, half, state, [share, lowest, highest]) =>
    expect(criterionShare(said('plan.active-goal', words), half)).toEqual({
      state,
      ...(share !== undefined && { share }),
      lowest,
      highest,
    }),
  );
});
