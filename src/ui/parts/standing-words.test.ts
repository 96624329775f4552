import { expect, it } from 'vitest';
import { standingWords } from './standing-words.ts';

it.each([
  [{ verified: 62, memory: 0 }, 'All of its 62 rules rest on texts that were read.'],
  [
    { verified: 4, memory: 27 },
    '4 of its 31 rules rest on texts that were read, 27 on memory: look those up before they decide about money.',
  ],
])('%o is told as “%s”', (standing, words) => expect(standingWords(standing)).toBe(words));
