import { z } from 'zod';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { lastBy } from '../../last-by.ts';
import { perChart } from '../../remembered.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { standingPlans } from './standing-plans.ts';

/** How many signed notes tell of a later day; they are sorted once. */
const sessionsAfter = perChart(chart => {
  const days = signed(chart, 'progress-note').map(documentDate).toSorted();
  const numbered = days.map((day, nth) => ({ day, upTo: nth + 1 }));
  const last = lastBy(numbered, ({ day }) => day);
  return (day: string): number => days.length - (last(day)?.upTo ?? 0);
});

export const notExpired = defineRule({
  id: 'plan.not-expired',
  standsIn: ['treatment-plan'],
  messages: {
    undated: 'The plan does not say from when it holds.',
    endless: 'The plan does not say when it is expected to end.',
    tooLong: 'The plan is laid out for {days} days; it must stay under {limit}.',
    stale: 'The plan was {limit} days old on {day}; {sessions} session(s) since then rest on it.',
  },
  parameters: z.object({ maxPlanAgeDays: z.number() }),
  subjects: standingPlans,

  check({ body }, { chart, parameters: { maxPlanAgeDays: limit }, fail }) {
    const { effectiveFrom, endsOn } = body;
    if (!effectiveFrom) return fail('undated', {}, { at: ['effectiveFrom'] });
    if (!endsOn) return fail('endless', {}, { at: ['endsOn'] });
    const days = daysBetween(effectiveFrom, endsOn);
    if (days >= limit) return fail('tooLong', { days, limit }, { at: ['endsOn'] });

    const lastDay = addDays(effectiveFrom, limit);
    const sessions = sessionsAfter(chart)(lastDay);
    if (sessions === 0) return undefined;
    return fail(
      'stale',
      { limit, day: dayInWords(lastDay, chart.today), sessions },
      { at: ['effectiveFrom'] },
    );
  },
});
