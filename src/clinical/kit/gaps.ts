import type { Field } from './field.ts';

/** Something between braces that says what to write there: "{which road}". Braces do not occur in clinical prose, so that nothing else is taken for a gap. */
const gap = /\{[^{}\n]{1,80}\}/g;

/** The places of a text that still wait to be filled, in order: from (inclusive), to (exclusive). */
export const openGaps = (text: string): (readonly [from: number, to: number])[] =>
  [...text.matchAll(gap)].map(({ index, 0: found }) => [index, index + found.length]);

/** The words of the gaps that are open in one answer; only what is written in words can have any. */
export function gapsIn({ kind }: Field, answer: unknown): string[] {
  if ((kind !== 'text' && kind !== 'prose') || typeof answer !== 'string') return [];
  return openGaps(answer).map(([from, to]) => answer.slice(from, to));
}
