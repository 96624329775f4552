import { auditDocument, type AuditOptions, type Finding } from '../audit.ts';
import type { Chart } from '../chart.ts';
import { current } from '../chart.ts';
import { documentDate } from '../document-date.ts';
import { spansOf } from '../documents-in-force.ts';
import type { RuleSet } from '../rule-sets/rule-set.ts';
import { addDays } from '../time/add-days.ts';

/**
 * What a set finds in a signed plan or diagnosis that a later one has replaced: the chart is looked at as on the last day on which it was in
 * force. Nothing for what is in force today, which the audit of the chart itself judges. Each is looked at once, when first asked for.
 */
export function gapsOfEarlier(
  chart: Chart,
  set: RuleSet,
  options: Pick<AuditOptions, 'rules' | 'onCrash' | 'reader'> = {},
): (document: string) => readonly Finding[] {
  const known = new Map<string, readonly Finding[]>();
  const inForce = new Set([current(chart, 'treatment-plan')?.id, current(chart, 'diagnosis')?.id]);
  const spans = spansOf(chart);
  const sets = [set];
  return document => {
    const span = spans.get(document);
    if (!span || inForce.has(document)) return [];
    const before = known.get(document);
    if (before) return before;
    // The next one counts from the span's last day on.
    const day = span.until > span.from ? addDays(span.until, -1) : span.until;
    const found = auditDocument(asOn(chart, day, document), document, sets, options).filter(
      ({ severity, askedBy }) => severity === 'required' && askedBy.includes(set.id),
    );
    known.set(document, found);
    return found;
  };
}

const asOn = (chart: Chart, today: string, kept: string): Chart => ({
  ...chart,
  today,
  // Whether an answer still holds is asked today, also of what was in force long ago.
  answers: chart.answers?.filter(({ until }) => until === undefined || until >= chart.today),
  documents: chart.documents.filter(document => document.id === kept || documentDate(document) <= today),
});
