import type { Word } from './tagged-words.ts';

const before = new Set(
  "no not n't never without denies denied deny denying none neither nor cannot absent lacks lacked lack free negative nothing nobody hardly barely unable".split(
    ' ',
  ),
);
const closes = new Set('but except although though yet however still and then; . :'.split(' '));
const reach = 7;

/** Which words stand under a negation before them, in the manner of NegEx: up to seven words on, until a word that ends its reach. */
export function negatedIn(words: readonly Word[]): boolean[] {
  let left = 0;
  return words.map(({ norm }) => {
    if (before.has(norm)) {
      left = reach;
      return false;
    }
    if (closes.has(norm)) left = 0;
    const isNegated = left > 0;
    left -= 1;
    return isNegated;
  });
}
