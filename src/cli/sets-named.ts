import { ruleSets } from '../clinical/rule-sets/index.ts';
import { periodsNamed } from '../clinical/rule-sets/periods-named.ts';
import type { PracticeRules } from '../clinical/rule-sets/practice-rules.ts';
import type { SetPeriod } from '../clinical/rule-sets/sets-in-force.ts';
import { CannotDo } from './cannot-do.ts';

/** The sets in force with the one of this name; ends the command with the names that there are, when no rule set has it. */
export function setsNamed(name: string, rules: PracticeRules): readonly SetPeriod[] {
  const periods = periodsNamed(name, rules);
  if (periods) return periods;
  const names = new Set([...ruleSets, ...rules.own].map(({ id }) => id));
  throw new CannotDo(`There is no rule set “${name}”. There is ${[...names].join(', ')}.`);
}
