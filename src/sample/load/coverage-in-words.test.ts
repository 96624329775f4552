import { expect, it } from 'vitest';
import { coverageInWords } from './coverage-in-words.ts';

it.each([
  [
    'Tidewater Health Plan, member THP-440-1187',
    { payer: 'Tidewater Health Plan', memberNumber: 'THP-440-1187' },
  ],
  ['Keystone Mutual', { payer: 'Keystone Mutual' }],
  ['', { payer: '' }],
])('“%s” names a payer, and a member number where there is one', (words, said) =>
  expect(coverageInWords(words)).toEqual(said),
);
