import type { Chart } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { closedOn } from '../closed-on.ts';
import { activeObjectives } from './active-objectives.ts';

/** Whether an open objective's date has gone by and nobody has looked at it since. */
const isPassed = (date: string, chart: Chart): boolean =>
  closedOn(chart) === undefined && date < chart.today && (lastReview(chart) ?? '') < date;

const lastReview = perChart(chart => signed(chart, 'plan-review').map(documentDate).toSorted().at(-1));

export const objectiveTargetDate = defineRule({
  id: 'plan.objective-target-date',
  standsIn: ['treatment-plan'],
  messages: {
    missing: 'The objective “{objective}” has no target date.',
    beforeStart: 'The target date of “{objective}”, {date}, lies before the plan begins.',
    afterEnd: 'The target date of “{objective}”, {date}, lies after the end of the plan.',
    passed:
      'The target date of “{objective}” went by on {date}; it is still active and no review has looked at it.',
  },
  subjects: activeObjectives,

  check({ objective: { objective = 'without words', targetDate }, plan: { body } }, { chart, fail }) {
    const where = { at: ['targetDate'] };
    const name = shortened(objective);
    if (!targetDate) return fail('missing', { objective: name }, where);
    const words = { objective: name, date: dayInWords(targetDate, chart.today) };
    if (body.effectiveFrom && targetDate < body.effectiveFrom) return fail('beforeStart', words, where);
    if (body.endsOn && targetDate > body.endsOn) return fail('afterEnd', words, where);
    return isPassed(targetDate, chart) ? fail('passed', words, where) : undefined;
  },
});
