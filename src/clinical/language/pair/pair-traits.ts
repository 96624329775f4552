import { carriedIn } from './carried-in.ts';
import { foundIn } from './found-in.ts';
import { missingFrom, type Side, sideTraits } from './side-traits.ts';
import type { Told } from './told-in.ts';

export interface ReadPair {
  readonly previous: Side;
  readonly current: Side;
}

/** Holds two texts against each other, both ways. */
export function sidesOf(previous: Told, current: Told): ReadPair {
  const side = (told: Told, other: Told): Side => ({
    told,
    carried: carriedIn(told, other),
    found: foundIn(told, other),
  });
  return { previous: side(previous, current), current: side(current, previous) };
}

/** What two texts are like together, as numbers of about the same size. */
export function pairTraits({ previous, current }: ReadPair): Record<string, number> {
  const [before, now] = [sideTraits(previous), sideTraits(current)];
  return {
    ...named('previous', before),
    ...named('current', now),
    'most found': Math.max(before.found, now.found),
    'least missing': Math.log1p(Math.min(missingFrom(previous), missingFrom(current))),
    'previous numbers': numbersAgain(previous, current),
    'current numbers': numbersAgain(current, previous),
  };
}

const named = (of: string, traits: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(traits).map(([name, value]) => [`${of} ${name}`, value]));

/** How many of the numbers that are not in what was carried over stand in the other text. */
function numbersAgain({ told, carried }: Side, other: Side): number {
  const others = new Set(other.told.numbers.map(({ number }) => number));
  const left = told.numbers.filter(({ unit }) => !carried[unit]);
  return (left.filter(({ number }) => others.has(number)).length + 0.5) / (left.length + 1);
}
