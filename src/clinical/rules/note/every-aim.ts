import { all } from '../../chart.ts';
import { perChart } from '../../remembered.ts';
import type { Goal } from '../plan/standing-plans.ts';

/** An objective with the goal it leads to. */
export interface Aim {
  readonly goal: Goal;
  readonly objective: Goal['objectives'][number];
}

/** The objectives under goals, by identity; of several versions the last. */
export function aimsIn(goals: readonly Goal[]): Map<string, Aim> {
  return new Map(
    goals.flatMap(goal => goal.objectives.map(objective => [objective.id, { goal, objective }] as const)),
  );
}

/** The objectives of all versions of the plan. */
export const everyAim = perChart(chart =>
  aimsIn(all(chart, 'treatment-plan').flatMap(({ body }) => body.goals)),
);
