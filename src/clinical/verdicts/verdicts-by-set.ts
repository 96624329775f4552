import type { AuditOutcome } from '../audit.ts';
import type { Chart } from '../chart.ts';
import type { RuleSet } from '../rule-sets/rule-set.ts';
import { type ClaimVerdicts, claimVerdicts } from './claim-verdicts.ts';
import { type QualityScore, qualityScore } from './quality-score.ts';

/** What one rule set would say of a record. */
export interface SetVerdicts {
  readonly ruleSet: string;
  readonly quality: QualityScore;
  /** Absent for bodies that pay nobody. */
  readonly claims?: ClaimVerdicts;
}

/** Both verdicts of each set in force, from one audit against all of them. */
export const verdictsBySet = (
  chart: Chart,
  outcomes: readonly AuditOutcome[],
  sets: readonly RuleSet[],
): SetVerdicts[] =>
  sets.map(set => ({
    ruleSet: set.id,
    quality: qualityScore(outcomes, set),
    ...(set.scoring.claims && { claims: claimVerdicts(chart, outcomes, set) }),
  }));
