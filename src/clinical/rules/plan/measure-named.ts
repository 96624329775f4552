import { standing } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import type { Goal } from './standing-plans.ts';
import { goalName, isActive } from './standing-plans.ts';

const isMeasured = ({ measuredBy, objectives }: Goal): boolean =>
  measuredBy !== undefined || objectives.some(({ measure }) => Boolean(measure?.trim()));

export const measureNamed = defineRule({
  id: 'plan.measure-named',
  standsIn: ['treatment-plan'],
  messages: {
    none: 'The plan names no questionnaire, rating or count that would show progress.',
    which: 'The goal “{goal}” is measured by a questionnaire, and the plan does not say which.',
    howOften: 'The plan does not say how often progress will be looked at.',
  },
  subjects: chart =>
    documentsAsSubjects(standing(chart, 'treatment-plan').filter(({ body }) => body.goals.some(isActive))),

  check({ body }, { fail }) {
    const goals = body.goals.filter(isActive);
    if (!goals.some(isMeasured)) return fail('none', {}, { at: ['goals'] });

    const nameless = goals
      .filter(({ measuredBy, instrument }) => measuredBy === 'instrument' && !instrument?.trim())
      .map(goal => fail('which', { goal: goalName(goal) }, { at: ['goals', goal.id, 'instrument'] }));
    const isScheduled = body.reviewEveryWeeks !== undefined || body.nextReviewOn !== undefined;
    return isScheduled ? nameless : [...nameless, fail('howOften', {}, { at: ['reviewEveryWeeks'] })];
  },
});
