import type { Chart } from '../chart.ts';
import { current } from '../chart.ts';

/** The day on which care ended: the episode was closed, or a discharge summary was signed; undefined while it goes on. */
export function closedOn(chart: Chart): string | undefined {
  const discharge = current(chart, 'discharge-summary');
  return chart.episode.closedOn ?? discharge?.body.dischargedOn ?? discharge?.signature.on;
}
