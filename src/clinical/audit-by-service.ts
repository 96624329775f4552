import type { AuditOptions, AuditOutcome, Finding, Judged } from './audit.ts';
import { audit, auditDocument, findingsOf } from './audit.ts';
import type { Chart } from './chart.ts';
import { type Span, spansOf } from './documents-in-force.ts';
import { holdsOn, type SetPeriod } from './rule-sets/sets-in-force.ts';
import { standards } from './standards/index.ts';

/**
 * Checks a chart in which different rule sets hold on different days of service: a note by the sets of its day, a plan or diagnosis by
 * those of every day on which it was in force. Of a finding that several of them make, the weightiest is kept.
 */
export function auditByService(
  chart: Chart,
  periods: readonly SetPeriod[],
  options: AuditOptions = {},
): AuditOutcome[] {
  const [only] = periods;
  if (only && periods.length === 1) return audit(chart, only.sets, options);
  const { judged = new Map() as Judged } = options;
  const spans = spansOf(chart);
  const outcomes = periods.flatMap(period =>
    audit(chart, period.sets, { ...options, judged }).filter(outcome => isOfPeriod(outcome, period, spans)),
  );
  return inThreadOrder(onceEach(outcomes));
}

/** What is found in one document, by the sets of its days. */
export function auditDocumentByService(
  chart: Chart,
  document: string,
  periods: readonly SetPeriod[],
  options: AuditOptions = {},
): Finding[] {
  const [only] = periods;
  if (only && periods.length === 1) return auditDocument(chart, document, only.sets, options);
  const span = spansOf(chart).get(document);
  const found = periods
    .filter(period => !span || meets(span, period))
    .flatMap(({ sets }) => auditDocument(chart, document, sets, options));
  return findingsOf(onceEach(found));
}

/** Whether a stretch of days and a period have a day in common. */
export const meets = ({ from, until }: Span, period: SetPeriod): boolean =>
  holdsOn(period, from) || holdsOn({ from, until }, period.from ?? from);

function isOfPeriod(outcome: AuditOutcome, period: SetPeriod, spans: ReadonlyMap<string, Span>): boolean {
  if (outcome.outcome === 'not-applicable') return true;
  const span = spans.get(outcome.place.document);
  return !span || meets(span, period);
}

/** Two sets that find the same thing, or find it well, say so once; the weightier is kept, and both are named. */
function onceEach(outcomes: readonly AuditOutcome[]): AuditOutcome[] {
  const kept = new Map<string, AuditOutcome>();
  for (const outcome of outcomes) {
    const key = keyOf(outcome);
    const before = kept.get(key);
    kept.set(key, before ? weightier(before, outcome) : outcome);
  }
  const located = new Set([...kept.values()].flatMap(each => ('place' in each ? each.rule : [])));
  return [...kept.values()].filter(each => 'place' in each || !located.has(each.rule));
}

function keyOf(outcome: AuditOutcome): string {
  if ('key' in outcome) return outcome.key;
  if (outcome.outcome === 'not-applicable') return outcome.rule;
  return [outcome.rule, '', outcome.place.document, ...outcome.place.path].join('/');
}

function weightier(one: AuditOutcome, other: AuditOutcome): AuditOutcome {
  if (!('key' in one) || !('key' in other)) return one;
  const [first, second] = one.severity === 'required' ? [one, other] : [other, one];
  return { ...first, askedBy: [...new Set([...first.askedBy, ...second.askedBy])] };
}

const order = new Map(standards.map(({ id }, nth) => [id, nth]));
const inThreadOrder = (outcomes: readonly AuditOutcome[]): AuditOutcome[] =>
  outcomes.toSorted((one, other) => (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0));
