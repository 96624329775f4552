import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapOf } from './overlap-of.ts';
import { shinglesOf } from './shingles-of.ts';
import { wordsOf } from './words-of.ts';

const shingles = (text: string) => shinglesOf(wordsOf(text.toLowerCase()));
const overlap = (one: string, other: string) => overlapOf(shingles(one), shingles(other));

it('counts runs of five words in common', () => {
  expect([...shingles('One two three four five six')]).toEqual([
    'one two three four five',
    'two three four five six',
  ]);
  expect(overlap('one two three four five six', 'two three four five six seven')).toBeCloseTo(1 / 3);
});
it('does not see case, signs or spacing', () => expect(overlap('Came late.', 'came  LATE')).toBe(1));
it('finds nothing in common with nothing', () => expect(overlap('', '')).toBe(0));
it('is the same both ways, and whole for the same text', () =>
  fc.assert(
    fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (one, other) => {
      expect(overlap(one, other)).toBe(overlap(other, one));
      expect(overlap(one, one)).toBe(1);
    }),
  ));
