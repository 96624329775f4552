import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { current, settings, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { closedOn } from '../closed-on.ts';

const days = z.number().nullable();
const parameters = z.object({
  reviewEveryDays: days,
  warnAfterDays: days,
  bySetting: z.partialRecord(z.enum(Object.keys(settings) as [keyof typeof settings]), days),
});
type Parameters = z.infer<typeof parameters>;

/** After how many days a review is due in this setting; null when none is set. */
function interval({ episode }: Chart, { reviewEveryDays, bySetting }: Parameters): number | null {
  const here = bySetting[episode.setting];
  return here === undefined ? reviewEveryDays : here;
}

/** The day on which the plan was last made, renewed or reviewed. */
function lastLookedAt(chart: Chart, signedOn: string): string {
  const reviews = signed(chart, 'plan-review').map(documentDate);
  return [signedOn, ...reviews].sort().at(-1) ?? signedOn;
}

export const onTime = defineRule({
  id: 'review.on-time',
  standsIn: ['treatment-plan'],
  messages: {
    overdue:
      'The plan was last renewed or reviewed on {last}, {days} days ago; a review was due by {due}. Sessions since then: {sessions}.',
    soon: 'The plan was last renewed or reviewed on {last}, {days} days ago; the next review is due by {due}.',
  },
  parameters,

  subjects: (chart, given) => {
    const plan = current(chart, 'treatment-plan');
    const isOpen = closedOn(chart) === undefined;
    return documentsAsSubjects(plan && isOpen && interval(chart, given) !== null ? [plan] : []);
  },

  check(plan, { chart, parameters: given, fail, advise }) {
    const limit = interval(chart, given);
    if (plan.status !== 'signed' || limit === null) return undefined;
    const last = lastLookedAt(chart, plan.signature.on);
    const passed = daysBetween(last, chart.today);
    const due = addDays(last, limit);
    const words = { last: dayInWords(last, chart.today), days: passed, due: dayInWords(due, chart.today) };
    if (passed > limit) {
      const sessions = signed(chart, 'progress-note')
        .map(documentDate)
        .filter(day => day > due);
      const listed = sessions.map(day => dayInWords(day, chart.today)).join(', ');
      return fail('overdue', { ...words, sessions: listed || 'none' });
    }
    return given.warnAfterDays !== null && passed > given.warnAfterDays ? advise('soon', words) : undefined;
  },
});
