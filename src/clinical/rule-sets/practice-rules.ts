import type { RuleSet } from './rule-set.ts';

/** What a practice decided about rule sets. */
export interface PracticeRules {
  /** The id of the set by which it checks whoever's payer names none. */
  readonly ruleSet: string;
  /** The sets it made for itself, every version of each, whole. */
  readonly own: readonly RuleSet[];
}
