import type { Chart, ChartDocument } from '../chart.ts';
import { partedOf } from '../parted.ts';
import { perList } from '../remembered.ts';
import type { Gathered } from './gathered.ts';

/** A list, and how many at its beginning stand before a document. */
export interface Before<D> {
  readonly list: readonly D[];
  readonly count: number;
}

const placesIn = perList(
  (list: readonly ChartDocument[]) => new Map(list.map((document, place) => [document, place])),
);

/** What stands before a document; before the open one always in the same list, from letter to letter. None before what is not gathered. */
export function before<D extends ChartDocument>(from: Gathered<D>, document: D, chart: Chart): Before<D> {
  const [list, parted] = [from(chart), partedOf(chart)];
  if (parted?.open !== document) return { list, count: placesIn(list).get(document) ?? 0 };
  return { list: from(parted.others), count: Math.max(0, list.lastIndexOf(document)) };
}
