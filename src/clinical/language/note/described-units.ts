import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { perUnit } from '../text/per-unit.ts';
import type { ReadUnit } from '../text/read-unit.ts';
import { unitFeatures } from '../text/unit-features.ts';
import { perPair } from './per-pair.ts';

/** What of a unit the next one is told: who did what, under which heading. */
const carriedOver = /^(?:t|vf|h|s|p) /;

const ownFeatures = perUnit(unitFeatures);
const start: readonly string[] = ['start'];
const described = perPair((own: readonly string[], before: readonly string[]): readonly string[] => [
  ...own,
  ...before.filter(name => carriedOver.test(name)).map(name => `< ${name}`),
]);

/** The features of each unit, with what the unit before it was like. The same list for units that stand as they stood before. */
export function describedUnits(units: readonly ReadUnit[], lexicon: Lexicon): (readonly string[])[] {
  const own = units.map(unit => ownFeatures(unit, lexicon));
  return own.map((features, nth) => described(features, own[nth - 1] ?? start));
}

const forWhole = perPair((features: readonly string[]): readonly string[] =>
  features.filter(name => !/^(?:<|b|v) /.test(name)),
);

/** What the note as a whole is like: features of any unit, without pairs of words. */
export function wholeFeatures(units: readonly (readonly string[])[]): string[] {
  const found = new Set<string>();
  for (const unit of units) for (const name of forWhole(unit, start)) found.add(name);
  return [...found];
}
