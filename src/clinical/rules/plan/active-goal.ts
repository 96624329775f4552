import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { closedOn } from '../closed-on.ts';
import { isActive, standingPlans } from './standing-plans.ts';

export const activeGoal = defineRule({
  id: 'plan.active-goal',
  standsIn: ['treatment-plan'],
  messages: {
    none: 'No goal of the plan is active, and care goes on.',
    tooFew: 'Only {active} of the goals are active; at least {needed} are asked for.',
  },
  parameters: z.object({ minActiveGoals: z.number() }),

  subjects: chart => (closedOn(chart) === undefined ? standingPlans(chart) : []),

  check({ body }, { parameters: { minActiveGoals: needed }, fail }) {
    const active = body.goals.filter(isActive).length;
    if (active >= needed) return undefined;
    return active === 0
      ? fail('none', {}, { at: ['goals'] })
      : fail('tooFew', { active, needed }, { at: ['goals'] });
  },
});
