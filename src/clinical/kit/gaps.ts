/** Something between braces that says what to write there: "{which road}". Braces do not occur in clinical prose, so that nothing else is taken for a gap. */
const gap = /\{[^{}\n]{1,80}\}/g;

/** The places of a text that still wait to be filled, in order: from (inclusive), to (exclusive). */
export const openGaps = (text: string): (readonly [from: number, to: number])[] =>
  [...text.matchAll(gap)].map(({ index, 0: found }) => [index, index + found.length]);
