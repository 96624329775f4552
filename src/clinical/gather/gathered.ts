import type { Chart, ChartDocument } from '../chart.ts';

/**
 * A way to gather documents of a chart, in its order, by what each of them is alone. Of two charts that differ in one document, both
 * lists are the same object when that document is in neither.
 */
export type Gathered<D extends ChartDocument> = (chart: Chart) => readonly D[];
