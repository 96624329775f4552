import type { Span } from '../reading.ts';

const quote = /["“][^"“”\n]{2,400}["”]/g;

/** What stands between quotation marks, marks included. */
export const quotedIn = (text: string): Span[] =>
  [...text.matchAll(quote)].map(({ index, 0: all }) => [index, index + all.length]);
