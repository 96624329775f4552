import type { ChartDocument } from '../../clinical/chart.ts';
import { changeDocument, type Change } from './change-document.ts';

/** Has a document written down first on another day (`YYYY-MM-DD`): an appointment booked ahead. */
export const begunOn = (key: string, on: string): Change => {
  const begin = (document: ChartDocument): ChartDocument => ({
    ...document,
    createdAt: `${on}${document.createdAt.slice(10)}`,
  });
  return chart => changeDocument(chart, key, begin);
};
