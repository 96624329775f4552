import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overlapOf } from '../language/overlap-of.ts';
import { shinglesOf } from '../language/shingles-of.ts';
import { keysOf } from './keys-of.ts';

const word = fc.constantFrom(
  ...'the bus stop fear rose and fell again while we rode on line four together'.split(' '),
);
const text = fc.array(word, { minLength: 8, maxLength: 300 });

it('finds a text again from which one run in ten was changed', () => {
  const words = Array.from({ length: 300 }, (_, nth) => `word${(nth * 7919) % 613}`);
  for (let from = 0; from < 270; from += 10) {
    const changed = words.toSpliced(from, 3, 'quite', 'other', 'words');
    expect(overlapOf(shinglesOf(words), shinglesOf(changed))).toBeGreaterThan(0.85);
    expect(keysOf(changed).filter(key => keysOf(words).includes(key))).not.toEqual([]);
  }
});

it('gives whole numbers that a database can keep, at most four, the same each time', () =>
  fc.assert(
    fc.property(text, words => {
      const keys = keysOf(words);
      expect(keys).toEqual(keysOf([...words]));
      expect(keys.length).toBeLessThanOrEqual(4);
      for (const key of keys) expect(key).toBe(key | 0);
    }),
  ));

it('has none for a text without words', () => expect(keysOf([])).toEqual([]));
