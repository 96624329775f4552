import { wordsOf } from '../language/words-of.ts';

const pronouns = new Set(
  'he she they him her them his hers their theirs himself herself themselves themself'.split(' '),
);

/** The words of a text that are the same when it is copied for somebody else: without pronouns and numbers. */
export const comparableWords = (text: string): string[] =>
  wordsOf(text.toLowerCase())
    .map(word => word.replace(/[’']s$/, ''))
    .filter(word => !pronouns.has(word) && !/^\p{N}/u.test(word));

/** The same words without the names of those whom they are about. */
export function withoutNames(words: readonly string[], names: readonly string[]): string[] {
  const own = new Set(names.flatMap(name => comparableWords(name)));
  return words.filter(word => !own.has(word));
}
