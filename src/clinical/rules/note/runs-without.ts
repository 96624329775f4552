/** How a row stands after some of it: how many so far, how many at its end lack something, and whether a whole run of them ends here. */
export interface RunStanding {
  readonly count: number;
  readonly lacking: number;
  readonly isLacking: boolean;
}

/** Before the first of a row. */
export const noRun: RunStanding = { count: 0, lacking: 0, isLacking: false };

/**
 * Looks one further along a row for runs of so many that all lack something. A new run begins after each, so that a long one is not
 * told at every step.
 */
export function runAfter(from: RunStanding, has: boolean, length: number): RunStanding {
  const before = from.isLacking ? 0 : from.lacking;
  const lacking = has ? 0 : before + 1;
  return { count: from.count + 1, lacking, isLacking: lacking >= length };
}
