import type { Chart, ChartDocument } from './chart.ts';
import { documentDate } from './document-date.ts';

/** The first and the last day of something. */
export interface Span {
  readonly from: string;
  readonly until: string;
}

/** What tells of one day; everything else holds from its day on. */
const ofOneDay: ReadonlySet<string> = new Set([
  'appointment',
  'progress-note',
  'process-note',
  'contact-note',
  'plan-review',
  'discharge-summary',
  'disclosure',
  'addendum',
  'correction',
  'late-entry',
]);
/** What a later one of its kind replaces. */
const replaced: ReadonlySet<string> = new Set(['treatment-plan', 'diagnosis']);

/**
 * On which days each document of a chart counts, by its id: what tells of a session on that day, a plan or diagnosis until the next one
 * is signed, other groundwork to the end of the episode. The episode itself counts on its last day so far.
 */
export function spansOf(chart: Chart): ReadonlyMap<string, Span> {
  const { episode, today, documents } = chart;
  const end = episode.closedOn !== undefined && episode.closedOn < today ? episode.closedOn : today;
  const next = new Map<string, string>();
  const spans = new Map<string, Span>([[episode.id, { from: end, until: end }]]);
  for (const document of documents.toReversed()) {
    const from = documentDate(document);
    const last = isOfOneDay(document) ? from : (next.get(document.type) ?? end);
    spans.set(document.id, { from, until: last < from ? from : last });
    if (replaced.has(document.type) && document.status === 'signed') next.set(document.type, from);
  }
  return spans;
}

const isOfOneDay = ({ type }: ChartDocument): boolean => ofOneDay.has(type) || type.startsWith('measure:');
