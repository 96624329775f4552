import { readFileSync } from 'node:fs';
import { z } from 'zod';

const goalCase = z.object({
  clientGoal: z.string(),
  clinicalGoal: z.string(),
  labels: z.record(z.string(), z.boolean()),
});
/** A labelled goal with the number of those that are kept together: a client's goal stands beside one clinical goal and another. */
export type GoalCase = z.infer<typeof goalCase> & { readonly group: number };

/** So many cases at least are kept together. */
const together = 4;

/** The goals to learn from; what was written last is not among them. */
export function goalCases(): GoalCase[] {
  const cases = [1, 2, 3, 4].flatMap(nth => {
    const file = new URL(
      `../../src/clinical/language/cases/objectives-goals-${String(nth)}.json`,
      import.meta.url,
    );
    return z.array(goalCase).parse(JSON.parse(readFileSync(file, 'utf8')));
  });
  let [group, size] = [0, 0];
  return cases.map((one, nth) => {
    const isSequel = cases[nth - 1] && endOf(cases[nth - 1]) === endOf(one);
    if (size >= together && !isSequel) [group, size] = [group + 1, 0];
    size += 1;
    return { ...one, group };
  });
}

/** Two versions of one client's goal end alike. */
const endOf = (one: { readonly clientGoal: string } | undefined): string | undefined =>
  one?.clientGoal.slice(-25);
