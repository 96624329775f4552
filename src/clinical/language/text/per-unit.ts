import { fewRemembered } from './few-remembered.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { ReadUnit } from './read-unit.ts';

/** A note has some 40 units; while one writes in it, all but one stay as they are. */
const most = 1_000;

/**
 * Something computed from a unit, and remembered for units that read the same wherever they stand. It must not hold places in the text:
 * a unit moves when something is written before it.
 */
export function perUnit<T>(
  compute: (unit: ReadUnit, lexicon: Lexicon) => T,
): (unit: ReadUnit, lexicon: Lexicon) => T {
  const known = new WeakMap<
    Lexicon,
    (key: string, answer: () => { readonly computed: T }) => { readonly computed: T }
  >();
  return (unit, lexicon) => {
    const remember = known.get(lexicon) ?? fewRemembered(most);
    known.set(lexicon, remember);
    return remember(unit.key, () => ({ computed: compute(unit, lexicon) })).computed;
  };
}
