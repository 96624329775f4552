/** Characters of a text, from (inclusive) to (exclusive). */
export type Span = readonly [number, number];

/** What a text was found to say, with the words it was found in. */
export interface Reading {
  readonly holds: boolean;
  readonly spans: readonly Span[];
}

/** Whether a text matches a pattern anywhere, and where; the pattern must be global. */
export function readFor(text: string, pattern: RegExp): Reading {
  const spans = [...text.matchAll(pattern)].map(({ index, 0: words }): Span => [index, index + words.length]);
  return { holds: spans.length > 0, spans };
}
