import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameAnswers } from './same-answers.ts';

describe('two bodies', () => {
  it.each([
    ['whatever the order of their names', { a: 1, b: 'x' }, { b: 'x', a: 1 }, true],
    ['when one has an empty list and the other none', { goals: [] }, {}, true],
    [
      'only when their entries do, in order',
      { goals: [{ id: 'a' }, { id: 'b' }] },
      { goals: [{ id: 'b' }, { id: 'a' }] },
      false,
    ],
    ['not when an answer is missing', { a: 'x' }, {}, false],
    ['not when no is missing, which is an answer', { copyGiven: false }, {}, false],
    ['not when zero is missing, which is an answer', { rating: 0 }, {}, false],
    ['not when one is a list and the other a text', { a: ['x'] }, { a: 'x' }, false],
  ])('say the same %s', (_, one, other, same) => expect(sameAnswers(one, other)).toBe(same));

  it('say the same as their stored copy', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), body => {
        expect(sameAnswers(body, JSON.parse(JSON.stringify(body)))).toBe(true);
      }),
    );
  });
});
