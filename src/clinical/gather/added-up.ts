import type { Chart, ChartDocument } from '../chart.ts';
import { partedOf } from '../parted.ts';
import { perList } from '../remembered.ts';
import type { Gathered } from './gathered.ts';
import { isIn } from './is-in.ts';

/** What documents come to together, whatever their order: the latest day, a number, whether any. */
export function addedUp<D extends ChartDocument, V>(
  from: Gathered<D>,
  read: (document: D) => V,
  join: (one: V, other: V) => V,
  nothing: V,
): (chart: Chart) => V {
  const total = perList((documents: readonly D[]): V => documents.map(read).reduce(join, nothing));
  return chart => {
    const [documents, parted] = [from(chart), partedOf(chart)];
    if (!parted) return total(documents);
    const others = from(parted.others);
    return isIn(documents, others) ? join(total(others), read(parted.open as D)) : total(others);
  };
}
