/**
 * Finds, for any day, the last of a row (in the row's own order) whose own day had come by then. It sorts once and then halves its way,
 * where looking through the row for every note would cost the square of a long record.
 */
export function lastBy<T>(row: readonly T[], dayOf: (one: T) => string): (day: string) => T | undefined {
  const inTime = row.map((one, order) => ({ one, order, from: dayOf(one) }));
  inTime.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.order - b.order));
  // One that stands earlier in the row than another that had come before it is never the last.
  const steps: typeof inTime = [];
  for (const next of inTime) if (next.order >= (steps.at(-1)?.order ?? 0)) steps.push(next);
  return day => {
    let from = 0;
    let to = steps.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      if ((steps[middle]?.from ?? '') <= day) from = middle + 1;
      else to = middle;
    }
    return steps[from - 1]?.one;
  };
}
