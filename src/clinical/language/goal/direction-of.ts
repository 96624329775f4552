import { dimensions, type Lexicon } from '../lexicon/open-lexicon.ts';

/** A word by its number in the lexicon, and how much it counts. */
interface Weighed {
  readonly index: number | undefined;
  readonly weight: number;
}

/** What some words are about together, as named numbers: the direction of their vectors, so many long. */
export function directionOf(
  words: readonly Weighed[],
  lexicon: Lexicon,
  { name, length }: { readonly name: string; readonly length: number },
): Record<string, number> {
  const sum = new Float64Array(dimensions);
  for (const { index, weight } of words) if (index !== undefined) lexicon.add(index, weight, sum);
  const factor = length / (Math.hypot(...sum) || 1);
  return Object.fromEntries([...sum].map((value, at) => [`${name}${String(at)}`, value * factor]));
}
