import type { Chart, ChartDocument } from '../chart.ts';
import { partedOf, withOpen } from '../parted.ts';
import { perList } from '../remembered.ts';
import type { Gathered } from './gathered.ts';
import { isIn } from './is-in.ts';

/** The documents that stand under a word, where each alone says under which words it stands. */
export function filedUnder<D extends ChartDocument>(
  from: Gathered<D>,
  wordsOf: (document: D) => readonly string[],
): (chart: Chart, word: string) => readonly D[] {
  const filed = perList((documents: readonly D[]): ReadonlyMap<string, readonly D[]> => {
    const entries = documents.flatMap(document =>
      [...new Set(wordsOf(document))].map(word => ({ word, document })),
    );
    const byWord = Map.groupBy(entries, ({ word }) => word);
    return new Map([...byWord].map(([word, found]) => [word, found.map(({ document }) => document)]));
  });
  return (chart, word) => {
    const [documents, parted] = [from(chart), partedOf(chart)];
    if (!parted) return filed(documents).get(word) ?? [];
    const others = from(parted.others);
    const found = filed(others).get(word) ?? [];
    const isFiled = isIn(documents, others) && wordsOf(parted.open as D).includes(word);
    return isFiled ? withOpen(found, parted) : found;
  };
}
