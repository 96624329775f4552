import type { Chart, ChartDocument } from '../chart.ts';
import { partedOf } from '../parted.ts';
import { perChart, perList } from '../remembered.ts';
import { firstNot } from './first-not.ts';
import type { Gathered } from './gathered.ts';
import { isIn } from './is-in.ts';

/** The documents by something read from each alone, the least first; alike ones stay in the order of the chart. */
export function sortedBy<D extends ChartDocument>(
  from: Gathered<D>,
  valueOf: (document: D) => string | number,
): Gathered<D> {
  const sorted = perList((documents: readonly D[]): readonly D[] => {
    const valued = documents.map(document => ({ document, value: valueOf(document) }));
    return valued.sort((a, b) => order(a.value, b.value)).map(({ document }) => document);
  });
  return perChart((chart: Chart) => {
    const [documents, parted] = [from(chart), partedOf(chart)];
    if (!parted) return sorted(documents);
    const others = from(parted.others);
    if (!isIn(documents, others)) return sorted(others);
    const open = parted.open as D;
    const [value, at, places] = [valueOf(open), documents.indexOf(open), placesIn(others)];
    const place = firstNot(sorted(others), one => {
      const standing = order(valueOf(one), value);
      return standing < 0 || (standing === 0 && (places.get(one) ?? 0) < at);
    });
    return sorted(others).toSpliced(place, 0, open);
  });
}

const order = (one: string | number, other: string | number): number =>
  one < other ? -1 : Number(one > other);

const placesIn = perList(
  (documents: readonly ChartDocument[]) => new Map(documents.map((document, place) => [document, place])),
);
