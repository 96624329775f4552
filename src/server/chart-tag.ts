import { createHash } from 'node:crypto';
import type { ChartView } from '../actions/read-chart.ts';

/** Names the state of a chart as its reader sees it: documents by their revision, all else word by word. */
export function chartTag({ chart: { client, episode }, revision, ...around }: ChartView): string {
  const state = JSON.stringify([revision, client, episode, around]);
  return createHash('sha256').update(state).digest('base64url').slice(0, 22);
}
