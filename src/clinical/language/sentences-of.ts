import type { Span } from './reading.ts';
import { wordsOf } from './words-of.ts';

export interface Sentence {
  readonly text: string;
  readonly span: Span;
}

/** The sentences of a text: ended by `.`, `!`, `?` or a new line, but not inside numbers (`6.5`), codes (`F33.1`) or after one letter. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  for (const { index, 0: raw } of text.matchAll(
    /(?:[^.!?\n]|[.](?=[\p{L}\p{N}])|(?<=\b\p{L})[.](?=\s))+[.!?”"’)]*/gu,
  )) {
    const start = index + (raw.length - raw.trimStart().length);
    const sentence = raw.trim();
    if (wordsOf(sentence).length > 0) found.push({ text: sentence, span: [start, start + sentence.length] });
  }
  return found;
}
