import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { wholeChart } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { closedOn } from '../closed-on.ts';
import { lastOutreachOn, lastServiceOn, nextArrangedOn } from './last-service-on.ts';

const silentDays = (chart: Chart): number => daysBetween(lastServiceOn(chart), chart.today);

export const inactiveCaseAddressed = defineRule({
  id: 'discharge.inactive-case-addressed',
  standsIn: [],
  messages: {
    inactive:
      'The client was last seen on {last}, {days} days ago; nothing is arranged, and nothing says who tried to reach the client or why the case stays open.',
  },
  parameters: z.object({ inactiveDays: z.number(), closeDays: z.number() }),

  /** What has slept for longer than `closeDays` needs a summary, which is another rule's matter. */
  subjects: (chart, { inactiveDays, closeDays }) => {
    const days = silentDays(chart);
    const isAsked = all(chart, 'progress-note').length > 0 && days > inactiveDays && days <= closeDays;
    return isAsked && closedOn(chart) === undefined ? wholeChart(chart) : [];
  },

  check(chart, { fail }) {
    if (nextArrangedOn(chart) !== undefined || lastOutreachOn(chart) !== undefined) return undefined;
    return fail('inactive', {
      last: dayInWords(lastServiceOn(chart), chart.today),
      days: silentDays(chart),
    });
  },
});
