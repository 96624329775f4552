import type { Chart, ChartDocument } from './chart.ts';

/** Something computed from a chart once and remembered for as long as the chart is; charts never change. */
export const perChart: <T>(compute: (chart: Chart) => T) => (chart: Chart) => T = remembered;

/** Something computed from a document once: a chart with one document changed knows the others already. */
export const perDocument: <D extends ChartDocument, T>(compute: (document: D) => T) => (document: D) => T =
  remembered;

/** Something computed from a list and nothing else: a chart in which that list is the same knows it already. */
export const perList: <L extends readonly unknown[], T>(compute: (list: L) => T) => (list: L) => T =
  remembered;

const known = new WeakMap<object, Map<object, unknown>>();

function remembered<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  return key => {
    let ofKey = known.get(key);
    if (!ofKey) known.set(key, (ofKey = new Map<object, unknown>()));
    const found = ofKey.get(compute) as T | undefined;
    if (found !== undefined || ofKey.has(compute)) return found as T;
    const value = compute(key);
    ofKey.set(compute, value);
    return value;
  };
}
