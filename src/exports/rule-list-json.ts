import type { ListedRule } from '../clinical/rule-list.ts';
import type { RuleSet } from '../clinical/rule-sets/rule-set.ts';
import { standingOf } from '../clinical/rule-sets/standing-of.ts';

/** The list of criteria as plain data for other programs; a new name may be added, any other change raises `version`. */
export const ruleListAsJson = (rules: readonly ListedRule[], sets: readonly RuleSet[]) =>
  ({
    format: 'goldthread-rules',
    version: 1,
    ruleSets: sets.map(set => ({
      id: set.id,
      name: set.name,
      version: set.version,
      effectiveFrom: set.effectiveFrom,
      description: set.description,
      standing: standingOf(set),
      scoring: set.scoring,
      ...(set.basedOn !== undefined && { basedOn: set.basedOn, switchedOff: set.switchedOff ?? [] }),
    })),
    rules,
  }) as const;
