import type { Chart } from './chart.ts';

/** Something computed from a chart once and remembered for as long as the chart is; charts never change. */
export function perChart<T>(compute: (chart: Chart) => T): (chart: Chart) => T {
  const known = new WeakMap<Chart, { readonly value: T }>();
  return chart => {
    let found = known.get(chart);
    if (!found) {
      found = { value: compute(chart) };
      known.set(chart, found);
    }
    return found.value;
  };
}
