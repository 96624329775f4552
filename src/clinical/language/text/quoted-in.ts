import type { Word } from './tagged-words.ts';

/** Which words stand between quotation marks; an open one counts to the end of the unit. */
export function quotedIn(words: readonly Word[], isOpen = false): boolean[] {
  let within = isOpen;
  return words.map(({ norm }) => {
    if (norm === '"') within = !within;
    return within && norm !== '"';
  });
}
