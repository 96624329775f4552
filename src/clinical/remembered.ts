import type { Chart, ChartDocument } from './chart.ts';

/** Something computed from a chart once and remembered for as long as the chart is; charts never change. */
export const perChart: <T>(compute: (chart: Chart) => T) => (chart: Chart) => T = remembered;

/** Something computed from a document once: a chart with one document changed knows the others already. */
export const perDocument: <D extends ChartDocument, T>(compute: (document: D) => T) => (document: D) => T =
  remembered;

/** Something computed from a list and nothing else: a chart in which that list is the same knows it already. */
export const perList: <L extends readonly unknown[], T>(compute: (list: L) => T) => (list: L) => T =
  remembered;

function remembered<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return key => {
    let found = known.get(key);
    if (!found) {
      found = { value: compute(key) };
      known.set(key, found);
    }
    return found.value;
  };
}
