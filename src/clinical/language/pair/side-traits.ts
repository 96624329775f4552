import type { Found } from './found-in.ts';
import type { Told } from './told-in.ts';

/** So much content is reckoned as found before anything is looked for: a remainder of a word or two says little. */
const beforehand = 3;

/** A text, which of its units stand in the other one as they are, and what of the remainder is found there. */
export interface Side {
  readonly told: Told;
  readonly carried: readonly boolean[];
  readonly found: Found;
}

/** How much content of a text is not found in the other. */
export const missingFrom = ({ told, carried, found }: Side): number =>
  told.terms.reduce(
    (sum, { unit, weight }, nth) => sum + (carried[unit] ? 0 : (1 - (found.nearest[nth] ?? 0)) * weight),
    0,
  );

/** What of a text, besides what was carried over as it is, the other text tells too. */
export function sideTraits(side: Side) {
  const { told, carried, found } = side;
  const left = told.terms.flatMap((term, nth) =>
    carried[term.unit] ? [] : [{ ...term, like: found.nearest[nth] ?? 0 }],
  );
  const units = told.units.flatMap(({ weight }, nth) => {
    const best = found.units[nth];
    return carried[nth] || weight === 0 || !best ? [] : [{ ...best, weight }];
  });
  const weight = beforehand + sumOf(left, one => one.weight);
  const words = (like: number): number => sumOf(left, one => (one.like === like ? one.weight : 0)) / weight;
  return {
    found: (beforehand + sumOf(left, one => one.like * one.weight)) / weight,
    missing: Math.log1p(missingFrom(side)),
    aligned: (beforehand + sumOf(units, one => one.share * one.weight)) / weight,
    direction: (beforehand + sumOf(units, one => one.direction * one.weight)) / weight,
    order: orderOf(units.map(({ at }) => at)),
    quoted: quotedAgain(left),
    synonyms: words(0.85),
    wider: words(0.6),
  };
}

const sumOf = <T>(list: readonly T[], value: (one: T) => number): number =>
  list.reduce((sum, one) => sum + value(one), 0);

/** How often what follows in one text follows in the other, from 0 to 1; 0.5 where there is hardly anything to follow. */
function orderOf(places: readonly number[]): number {
  let [kept, all] = [1, 2];
  for (const [nth, place] of places.entries())
    for (const later of places.slice(nth + 1)) {
      if (later === place) continue;
      all += 1;
      if (place < later) kept += 1;
    }
  return kept / all;
}

/** Whether what is quoted comes back: 0.5 all of it, -0.5 nothing, 0 where nothing is quoted. */
function quotedAgain(left: readonly { isQuoted: boolean; like: number; weight: number }[]): number {
  const quoted = left.filter(({ isQuoted, weight }) => isQuoted && weight > 0.4);
  if (quoted.length < 2) return 0;
  return quoted.filter(({ like }) => like >= 0.95).length / quoted.length - 0.5;
}
