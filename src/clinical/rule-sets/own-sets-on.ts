import type { PracticeRules } from './practice-rules.ts';
import type { RuleSet } from './rule-set.ts';
import { versionOn } from './sets-in-force.ts';

/** The practice's own sets, each in the version of a day; the first to come where none holds yet. */
export const ownSetsOn = ({ own }: PracticeRules, day: string): RuleSet[] =>
  [...new Set(own.map(({ id }) => id))].flatMap(id => versionOn(id, day, own) ?? []);
