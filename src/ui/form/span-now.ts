type Span = readonly [from: number, to: number];

/** Where words stand that stood at a span when a note was made: there still, or at the nearest place where they stand now; undefined where they are gone. */
export function spanNow(text: string, words: string, [from]: Span): Span | undefined {
  if (words === '') return undefined;
  if (text.startsWith(words, from)) return [from, from + words.length];
  const near = [text.lastIndexOf(words, from), text.indexOf(words, from)].filter(at => at >= 0);
  const [at] = near.sort((one, other) => Math.abs(one - from) - Math.abs(other - from));
  return at === undefined ? undefined : [at, at + words.length];
}
