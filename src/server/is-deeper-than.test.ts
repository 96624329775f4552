import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isDeeperThan } from './is-deeper-than.ts';

const nested = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

it.each([
  ['a text', 'text', 0, false],
  ['an empty list', [], 0, true],
  ['an empty list', [], 1, false],
  ['a list in an answer', { a: [1] }, 1, true],
  ['a list in an answer', { a: [1] }, 2, false],
])('%s: %o deeper than %i is %s', (_, value, levels, isDeeper) => {
  expect(isDeeperThan(value, levels)).toBe(isDeeper);
});

it('is told by counting, however deep', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 250 }), (depth, levels) => {
      expect(isDeeperThan(nested(depth), levels)).toBe(depth > levels);
    }),
  );
});

it('survives a million levels', () => {
  expect(isDeeperThan(nested(1_000_000), 64)).toBe(true);
});
