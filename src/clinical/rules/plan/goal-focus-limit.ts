import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { isActive, standingPlans } from './standing-plans.ts';

export const goalFocusLimit = defineRule({
  id: 'plan.goal-focus-limit',
  standsIn: ['treatment-plan'],
  messages: {
    goals: '{active} goals are pursued at the same time, beyond the {limit} that can be kept in view.',
    objectives:
      '{active} objectives are pursued at the same time, beyond the {limit} that can be kept in view.',
  },
  parameters: z.object({ warnAboveGoals: z.number(), warnAboveObjectives: z.number() }),
  subjects: standingPlans,

  check({ body }, { parameters: { warnAboveGoals, warnAboveObjectives }, fail }) {
    const where = { at: ['goals'] };
    const goals = body.goals.filter(isActive);
    if (goals.length > warnAboveGoals)
      return fail('goals', { active: goals.length, limit: warnAboveGoals }, where);
    const objectives = goals.flatMap(goal => goal.objectives.filter(isActive)).length;
    return objectives > warnAboveObjectives
      ? fail('objectives', { active: objectives, limit: warnAboveObjectives }, where)
      : undefined;
  },
});
