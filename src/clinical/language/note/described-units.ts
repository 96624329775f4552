import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { ReadUnit } from '../text/read-unit.ts';
import { unitFeatures } from '../text/unit-features.ts';

/** What of a unit the next one is told: who did what, under which heading. */
const carriedOver = /^(?:t|vf|h|s|p) /;

/** The features of each unit, with what the unit before it was like. */
export function describedUnits(units: readonly ReadUnit[], lexicon: Lexicon): string[][] {
  const own = units.map(unit => unitFeatures(unit, lexicon));
  return own.map((features, nth) => [
    ...features,
    ...(own[nth - 1] ?? ['start']).filter(name => carriedOver.test(name)).map(name => `< ${name}`),
  ]);
}

/** What the note as a whole is like: features of any unit, without pairs of words. */
export const wholeFeatures = (units: readonly (readonly string[])[]): string[] => [
  ...new Set(units.flat().filter(name => !/^(?:<|b|v) /.test(name))),
];
