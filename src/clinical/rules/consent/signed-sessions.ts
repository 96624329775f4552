import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';

/** The signed notes of sessions, the earliest first. */
export const signedSessions = (chart: Chart): SignedDocument<'progress-note'>[] =>
  signed(chart, 'progress-note').toSorted((a, b) => documentDate(a).localeCompare(documentDate(b)));
