import type { Chart, ChartDocument } from './chart.ts';
import { firstNot } from './gather/first-not.ts';
import { perChart } from './remembered.ts';

/** A chart as one looks at one of its documents: that one, and the chart of all others. */
export interface Parted {
  readonly open: ChartDocument;
  /** How many of the others come before it. */
  readonly at: number;
  /** The same object from look to look for as long as the others are the same, so that what was read from them stays known. */
  readonly others: Chart;
}

const parted = new WeakMap<Chart, Parted>();
const lastOthers = new WeakMap<ChartDocument, Chart>();

/** How a chart was parted, if it was. */
export const partedOf = (chart: Chart): Parted | undefined => parted.get(chart);

/**
 * Parts a chart at one of its documents, once. Between two letters typed into a document the others are the same objects: that is
 * looked up one by one and never assumed.
 */
export function partAt(chart: Chart, document: string): void {
  if (parted.has(chart)) return;
  const at = chart.documents.findIndex(({ id }) => id === document);
  const open = chart.documents[at];
  const neighbour = chart.documents[at === 0 ? 1 : 0];
  if (!open || !neighbour) return;
  const before = lastOthers.get(neighbour);
  const others =
    before && isWithout(before, chart, at)
      ? before
      : { ...chart, documents: chart.documents.toSpliced(at, 1) };
  lastOthers.set(neighbour, others);
  parted.set(chart, { open, at, others });
}

/** Whether a chart is another without the document at one position, and the same in all else. */
function isWithout(others: Chart, chart: Chart, at: number): boolean {
  const { documents, ...rest } = chart;
  const { documents: remaining, ...restOfOthers } = others;
  return (
    remaining.length === documents.length - 1 &&
    Object.keys(rest).length === Object.keys(restOfOthers).length &&
    Object.entries(rest).every(([name, value]) => Reflect.get(restOfOthers, name) === value) &&
    remaining.every((document, nth) => document === documents[nth < at ? nth : nth + 1])
  );
}

const positions = perChart(
  ({ documents }) => new Map(documents.map((document, position) => [document, position])),
);

/** Where the open document stands in a list of the others, which is in the order of the chart. */
export function openAt(list: readonly ChartDocument[], { at, others }: Parted): number {
  const known = positions(others);
  return firstNot(list, document => (known.get(document) ?? 0) < at);
}

/** A list of the others with the open document at its place. */
export const withOpen = <D extends ChartDocument>(list: readonly D[], parted: Parted): readonly D[] =>
  list.toSpliced(openAt(list, parted), 0, parted.open as D);
