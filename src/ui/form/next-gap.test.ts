import { expect, it } from 'vitest';
import { nextGap } from './next-gap.ts';

const text = 'Drive {which road} on {number} days';

it.each<[string, number, string | undefined]>([
  ['from the beginning, the first', 0, '{which road}'],
  ['from within a gap, that gap', 9, '{which road}'],
  ['behind a selected gap, the one after it', 18, '{number}'],
  ['behind the last, none', 30, undefined],
])('%s', (_, after, words) => {
  const gap = nextGap(text, after);
  expect(gap && text.slice(...gap)).toBe(words);
});
