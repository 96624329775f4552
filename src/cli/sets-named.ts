import { ruleSets } from '../clinical/rule-sets/index.ts';
import type { RuleSet } from '../clinical/rule-sets/rule-set.ts';
import { setsFor } from '../clinical/rule-sets/sets-for.ts';
import { CannotDo } from './cannot-do.ts';

/** The sets in force with the one of this name; ends the command with the names that there are, when no rule set has it. */
export function setsNamed(name: string): readonly RuleSet[] {
  const sets = setsFor(name);
  if (sets) return sets;
  throw new CannotDo(`There is no rule set “${name}”. There is ${ruleSets.map(({ id }) => id).join(', ')}.`);
}
