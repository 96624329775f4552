import { expect, it } from 'vitest';
import { dayInWords } from './day-in-words.ts';

it.each([
  ['a day of this year without its year', '2026-03-02', '2 March'],
  ['a day of another year with it', '2025-12-31', '31 December 2025'],
  ['what is no date as it stands', 'soon', 'soon'],
])('says %s', (_, day, words) => expect(dayInWords(day, '2026-11-23')).toBe(words));
