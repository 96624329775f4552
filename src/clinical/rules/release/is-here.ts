import type { Chart } from '../../chart.ts';
import { perChart } from '../../remembered.ts';

const ids = perChart(chart => new Set(chart.documents.map(({ id }) => id)));

/** Whether a document that another points at is part of this chart; one of an earlier episode is not. */
export const isHere = (chart: Chart, document: string): boolean => ids(chart).has(document);
