import type { ChartFile } from './chart-file.ts';
import { storedOwnSet } from './rule-sets/own/stored-own-set.ts';
import type { RuleSet } from './rule-sets/rule-set.ts';

/** The exporting practice's own rule sets that came with a file, every version, whole. */
export const ownSetsOfFile = ({ ruleSets = [] }: Pick<ChartFile, 'ruleSets'>): RuleSet[] =>
  ruleSets.map(
    ({ set, isWithdrawn = false }) => storedOwnSet({ content: JSON.stringify(set), isWithdrawn }).ruleSet,
  );
