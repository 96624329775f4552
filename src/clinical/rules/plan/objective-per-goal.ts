import { defineRule } from '../../kit/rule.ts';
import { activeGoals, goalName, isActive } from './standing-plans.ts';

export const objectivePerGoal = defineRule({
  id: 'plan.objective-per-goal',
  standsIn: ['treatment-plan'],
  messages: {
    none: 'The goal “{goal}” has no objective.',
    noneActive: 'No objective under “{goal}” is active any more, but the goal is.',
  },
  subjects: activeGoals,

  check(goal, { fail }) {
    const where = { at: ['objectives'] };
    if (goal.objectives.length === 0) return fail('none', { goal: goalName(goal) }, where);
    return goal.objectives.some(isActive) ? undefined : fail('noneActive', { goal: goalName(goal) }, where);
  },
});
