import { expect, it } from 'vitest';
import { closedWords } from './closed-words.ts';

it.each([
  [undefined, undefined],
  [0, undefined],
  [1, 'Left out: one chart that opens to you only with a stated reason.'],
  [10, 'Left out: ten charts that open to you only with a stated reason.'],
])('of %s closed charts says %s', (closed, words) => {
  expect(closedWords(closed)).toBe(words);
});
