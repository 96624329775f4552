import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { perChart } from '../../remembered.ts';

/** The day of the last session of the chart; empty, and so before every day, when there was none. */
export const lastSessionOn = perChart(
  (chart): string => all(chart, 'progress-note').map(documentDate).sort().at(-1) ?? '',
);
