/** One of a row, and whether the last so many up to it all lack something. */
export interface RunEnd<T> {
  readonly one: T;
  readonly isLacking: boolean;
}

/**
 * Looks along a row for runs of so many that all lack something: from the first full stretch on, each is told with whether a run ends
 * there. A new run begins after each, so that a long one is not told at every step.
 */
export function runsWithout<T>(row: readonly T[], length: number, has: (one: T) => boolean): RunEnd<T>[] {
  let lacking = 0;
  return row.flatMap((one, index) => {
    lacking = has(one) ? 0 : lacking + 1;
    const isLacking = lacking >= length;
    if (isLacking) lacking = 0;
    return index + 1 >= length ? [{ one, isLacking }] : [];
  });
}
