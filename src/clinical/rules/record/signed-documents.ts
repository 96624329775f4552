import type { Chart, ChartDocument } from '../../chart.ts';

/** A signed document of any type. */
export type AnySigned = Extract<ChartDocument, { readonly status: 'signed' }>;

/** Every signed document of a chart, in its order. */
export const signedDocuments = (chart: Chart): AnySigned[] =>
  chart.documents.filter((one): one is AnySigned => one.status === 'signed');
