import type { Span } from '../reading.ts';

/** A text that is read in place of the one that was given. */
export interface Rewritten {
  readonly text: string;
  /** Where words of it stand in the text that was given. */
  readonly given: (span: Span) => Span;
}

export const asGiven = (text: string): Rewritten => ({ text, given: span => span });

/** Puts something else, often nothing, in the place of what a pattern finds; the pattern must be global. */
export function rewritten(
  text: string,
  pattern: RegExp,
  instead: (found: RegExpMatchArray) => string,
): Rewritten {
  /** From where in the new text which number is added to come to the old place. */
  const shifts: { readonly from: number; readonly by: number }[] = [{ from: 0, by: 0 }];
  let written = '';
  let last = 0;
  for (const found of text.matchAll(pattern)) {
    const end = found.index + found[0].length;
    written += text.slice(last, found.index) + instead(found);
    shifts.push({ from: written.length, by: end - written.length });
    last = end;
  }
  if (shifts.length === 1) return asGiven(text);
  const placeOf = (at: number): number => at + (shifts[lastBefore(shifts, at)]?.by ?? 0);
  return {
    text: written + text.slice(last),
    given: ([from, to]) => [placeOf(from), to > from ? placeOf(to - 1) + 1 : placeOf(from)],
  };
}

/** The last of what begins at a place or before it. */
function lastBefore(shifts: readonly { readonly from: number }[], at: number): number {
  let [low, high] = [0, shifts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((shifts[middle]?.from ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}
