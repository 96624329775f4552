import type { Chart, ChartDocument } from '../chart.ts';
import { partedOf, withOpen } from '../parted.ts';
import { perChart, perList } from '../remembered.ts';
import type { Gathered } from './gathered.ts';
import { isIn } from './is-in.ts';

/** Those of the documents for which something holds that can be read from each alone. */
export function chosen<D extends ChartDocument>(
  from: Gathered<D>,
  holds: (document: D) => boolean,
): Gathered<D> {
  const kept = perList((documents: readonly D[]): readonly D[] => documents.filter(holds));
  return perChart((chart: Chart) => {
    const [documents, parted] = [from(chart), partedOf(chart)];
    if (!parted) return kept(documents);
    const others = from(parted.others);
    const known = kept(others);
    return isIn(documents, others) && holds(parted.open as D) ? withOpen(known, parted) : known;
  });
}
