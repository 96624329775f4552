import { audit, type AuditOptions, type AuditOutcome, type Judged } from '../audit.ts';
import { meets } from '../audit-by-service.ts';
import type { Chart } from '../chart.ts';
import { spansOf } from '../documents-in-force.ts';
import { holdsOn, type SetPeriod, setsOf } from '../rule-sets/sets-in-force.ts';
import { type ClaimVerdicts, claimVerdicts } from './claim-verdicts.ts';
import { gapsOfEarlier } from './gaps-of-earlier.ts';
import { type QualityScore, qualityScore } from './quality-score.ts';

/** What one rule set would say of a record, by its own rules, severities and parameters alone. */
export interface SetVerdicts {
  readonly ruleSet: string;
  readonly version: string;
  readonly quality: QualityScore;
  /** Absent for bodies that pay nobody. */
  readonly claims?: ClaimVerdicts;
}

/** Both verdicts of each set that holds on any day of service; of a set with versions, each of its own days. */
export function verdictsBySet(
  chart: Chart,
  periods: readonly SetPeriod[],
  options: AuditOptions = {},
): SetVerdicts[] {
  const { judged = new Map() as Judged } = options;
  return setsOf(periods).map(set => {
    const days = periods.filter(period => period.sets.includes(set));
    const outcomes = audit(chart, [set], { ...options, judged });
    const claims = (): ClaimVerdicts =>
      claimVerdicts(chart, outcomes, set, {
        covers: day => days.some(period => holdsOn(period, day)),
        earlier: gapsOfEarlier(chart, set, options),
      });
    return {
      ruleSet: set.id,
      version: set.version,
      quality: qualityScore(ofDays(outcomes, chart, days), set),
      ...(set.scoring.claims && { claims: claims() }),
    };
  });
}

/** What was said of documents that counted on some of these days; of a rule that then said nothing, that it does not apply. */
function ofDays(
  outcomes: readonly AuditOutcome[],
  chart: Chart,
  days: readonly SetPeriod[],
): readonly AuditOutcome[] {
  if (days.some(({ from, until }) => from === undefined && until === undefined)) return outcomes;
  const spans = spansOf(chart);
  const here = outcomes.filter(outcome => {
    if (!('place' in outcome)) return true;
    const span = spans.get(outcome.place.document);
    return !span || days.some(period => meets(span, period));
  });
  const said = new Set(here.map(({ rule }) => rule));
  const silent = new Set(outcomes.map(({ rule }) => rule).filter(rule => !said.has(rule)));
  return [...here, ...[...silent].map(rule => ({ rule, outcome: 'not-applicable' as const }))];
}
