import type { Decision } from '../reader.ts';
import { inUsualCase } from './in-usual-case.ts';
import { withoutMarkup } from './without-markup.ts';
import type { Rewritten } from './rewritten.ts';

/** A note has 300 to 800 words; what is longer than 3,000 is a file that was pasted, and is read up to here. */
export const longestRead = 20_000;

/** A text as it is read. */
export interface Readable extends Rewritten {
  /** All of it is read. */
  readonly isWhole: boolean;
}

export function madeReadable(text: string): Readable {
  const isWhole = text.length <= longestRead;
  const { text: words, given } = withoutMarkup(isWhole ? text : text.slice(0, longestRead));
  return { text: inUsualCase(words.replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')), given, isWhole };
}

/** What was decided, told of the texts that were given; what was not found in the part of a text that was read may stand in the rest. */
export function asOfGiven(
  { holds, confidence, passages }: Decision,
  texts: Readonly<Record<string, Readable>>,
): Decision {
  const isWhole = Object.values(texts).every(text => text.isWhole);
  if (holds === false && !isWhole) return unread;
  return {
    holds,
    confidence,
    passages: passages.map(({ field, span }) => ({ field, span: texts[field]?.given(span) ?? span })),
  };
}

/** What is said of a text that cannot be read. */
export const unread: Decision = { holds: undefined, confidence: 0.5, passages: [] };
