import { fewRemembered } from './few-remembered.ts';
import type { ReadUnit } from './read-unit.ts';

/** A note has some 40 units; while one writes in it, all but one stay as they are. */
const most = 1_000;

/**
 * Something computed from a unit, and remembered for units that read the same wherever they stand. It must not hold places in the text:
 * a unit moves when something is written before it.
 */
export function perUnit<T>(compute: (unit: ReadUnit) => T): (unit: ReadUnit) => T {
  const remember = fewRemembered<{ readonly computed: T }>(most);
  return unit => remember(unit.key, () => ({ computed: compute(unit) })).computed;
}
