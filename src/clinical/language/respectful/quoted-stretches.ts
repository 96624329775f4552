import type { Span } from '../reading.ts';

const double = /["“„«][^"“”„«»\n]*(?:["”»]|(?=\n|$))/gu;
const single = /(?<=^|[\s(])[‘'](?=\S)[^\n]*?(?:(?<=\S)[’'](?=[\s.,;:!?)]|$)|(?=\n|$))/gu;

/** Where a text quotes somebody, marks included; a quotation that is still being written goes on to the end of its line. */
export function quotedStretches(text: string): Span[] {
  const doubles = spansOf(text, double);
  const singles = spansOf(text, single).filter(([from]) => !doubles.some(within(from)));
  return [...doubles, ...singles];
}

const within =
  (at: number) =>
  ([from, to]: Span): boolean =>
    from <= at && at < to;

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: all }): Span => [index, index + all.length]);
