import { current, signed } from '../chart.ts';
import { documentDate } from '../document-date.ts';
import { perChart } from '../remembered.ts';

/**
 * The day on which care ended; undefined while it goes on. It ends when the episode is closed, or with a discharge summary,
 * unless sessions were held after that: then the client came back.
 */
export const closedOn = perChart((chart): string | undefined => {
  if (chart.episode.closedOn !== undefined) return chart.episode.closedOn;
  const discharge = current(chart, 'discharge-summary');
  if (!discharge) return undefined;
  const day = documentDate(discharge);
  const isBack = signed(chart, 'progress-note').some(note => documentDate(note) > day);
  return isBack ? undefined : day;
});
