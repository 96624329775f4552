import { seededNumbers, shuffled } from './seeded-numbers.ts';

/** A drawn record with everybody who may not review it: they have worked on it, now or then. */
export interface ToReview {
  readonly episode: string;
  readonly concerned: readonly string[];
}

/**
 * Gives each record a reviewer who has not worked on it, the work spread evenly; a record for which nobody is left has
 * none. The same seed gives the same answer.
 */
export function assignReviewers(
  sample: readonly ToReview[],
  reviewers: readonly string[],
  seed: string,
): ReadonlyMap<string, string> {
  const numberBelow = seededNumbers(seed);
  const order = shuffled(reviewers.toSorted(), numberBelow);
  const load = new Map(order.map(reviewer => [reviewer, 0]));
  const given = new Map<string, string>();
  for (const { episode, concerned } of sample) {
    const free = order.filter(reviewer => !concerned.includes(reviewer));
    const [first] = free.toSorted((one, other) => (load.get(one) ?? 0) - (load.get(other) ?? 0));
    if (first === undefined) continue;
    given.set(episode, first);
    load.set(first, (load.get(first) ?? 0) + 1);
  }
  return given;
}
