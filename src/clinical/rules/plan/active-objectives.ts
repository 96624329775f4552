import type { Chart } from '../../chart.ts';
import { standing } from '../../chart.ts';
import { each, within } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import type { Goal, PlanDocument } from './standing-plans.ts';
import { isActive } from './standing-plans.ts';

/** An objective that is pursued, with the goal and the plan it stands in. */
export interface Pursued {
  readonly objective: Goal['objectives'][number];
  readonly goal: Goal;
  readonly plan: PlanDocument;
}

/** The objectives still pursued under goals still pursued, in the plan in force and in the one being written. */
export const activeObjectives = (chart: Chart): Subject<Pursued>[] =>
  standing(chart, 'treatment-plan').flatMap(plan =>
    each(plan, 'goals')
      .filter(({ value }) => isActive(value))
      .flatMap(goal =>
        within(goal, 'objectives')
          .filter(({ value }) => isActive(value))
          .map(({ value, place }) => ({ value: { objective: value, goal: goal.value, plan }, place })),
      ),
  );
