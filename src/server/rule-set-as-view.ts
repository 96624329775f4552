import type { RuleSet } from '../clinical/rule-sets/rule-set.ts';
import { standingOf } from '../clinical/rule-sets/standing-of.ts';
import type { RuleSetView } from './contracts/record-check.ts';

/** A rule set as it is shown: what it is and how much of it was read, without its rules. */
export const ruleSetAsView = (set: RuleSet): RuleSetView => {
  const { id, name, version, effectiveFrom, description, basedOn } = set;
  return {
    ...{ id, name, version, effectiveFrom, description },
    ...(basedOn !== undefined && { basedOn }),
    standing: standingOf(set),
  };
};
