import type { Chart, ChartDocument } from '../../clinical/chart.ts';
import { documentDate } from '../../clinical/document-date.ts';

const orderOf = (document: ChartDocument): string => `${documentDate(document)} ${document.createdAt}`;

/** The chart with these documents in the order of what they tell. */
export const inOrder = (chart: Chart, documents: readonly ChartDocument[]): Chart => ({
  ...chart,
  documents: documents.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b))),
});
