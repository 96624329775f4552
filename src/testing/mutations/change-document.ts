import type { Chart, ChartDocument } from '../../clinical/chart.ts';
import { inOrder } from './in-order.ts';

export type Change = (chart: Chart) => Chart;

/** The document with a key of the sample records: `note-4`. */
export function documentOf({ client, documents }: Chart, key: string): ChartDocument {
  const found = documents.find(({ id }) => id === `${client.id}-${key}`);
  if (!found) throw new Error(`${client.name} has no document "${key}".`);
  return found;
}

/** A chart in which one document is another. */
export function changeDocument(
  chart: Chart,
  key: string,
  change: (document: ChartDocument) => ChartDocument,
): Chart {
  const before = documentOf(chart, key);
  return inOrder(
    chart,
    chart.documents.map(one => (one === before ? change(one) : one)),
  );
}
