import { ruleSets } from './index.ts';
import type { RuleSet } from './rule-set.ts';

const known = new Map<string, readonly RuleSet[]>();

/**
 * The sets that are in force together when a practice, or somebody who checks a record, names one: every other set
 * stands beside the core set. Undefined when there is none of that name.
 */
export function setsFor(name: string): readonly RuleSet[] | undefined {
  const before = known.get(name);
  if (before) return before;
  const named = ruleSets.find(({ id }) => id === name);
  if (!named) return undefined;
  const sets = ruleSets.filter(set => set.id === 'core' || set === named);
  known.set(name, sets);
  return sets;
}
