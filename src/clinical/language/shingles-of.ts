import { wordsOf } from './words-of.ts';

/** So many words in a row are one piece of wording, as the usual measures of copied text have it. */
const length = 5;

/** Every run of five words of a text, without case and signs; a shorter text is one run. */
export function shinglesOf(text: string): Set<string> {
  const words = wordsOf(text.toLowerCase());
  if (words.length === 0) return new Set();
  const runs = Array.from({ length: Math.max(1, words.length - length + 1) }, (_, from) =>
    words.slice(from, from + length).join(' '),
  );
  return new Set(runs);
}
