import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { current } from '../../chart.ts';
import { wholeChart } from '../../each.ts';
import type { Checked, Context } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { closedOn } from '../closed-on.ts';
import type { Administration } from './administrations.ts';
import { administrationName, administrations } from './administrations.ts';
import { lastSessionOn } from './last-session-on.ts';
import { suits } from './suits.ts';

const parameters = z.object({ maxIntervalDays: z.number(), finalWindowDays: z.number() });
type Parameters = z.infer<typeof parameters>;

const messages = {
  overdue:
    'The last questionnaire, the {measure}, was filled in {days} days before the session of {session}; they are repeated at least every {maxIntervalDays} days.',
  noLast:
    'The last questionnaire, the {measure}, lies {days} days from the last session on {session}; there is no measure at the end of care.',
} as const;
type Asked = Context<typeof messages, Parameters>;

const lastOf = (chart: Chart): Administration | undefined =>
  administrations(chart).findLast(one => suits(one, chart) && one.total !== undefined);

/** Whoever stopped coming cannot be asked once more; a summary that names no measure at all is another rule's matter. */
function isExcused(chart: Chart): boolean {
  const summary = current(chart, 'discharge-summary');
  return summary !== undefined && (summary.body.reason === 'dropout' || summary.body.measures.length === 0);
}

const isTreated = (chart: Chart): boolean => lastSessionOn(chart) !== '' && lastOf(chart) !== undefined;

function checkEnd(last: Administration, { chart, parameters: { finalWindowDays }, fail }: Asked): Checked {
  const session = lastSessionOn(chart);
  const days = Math.abs(daysBetween(last.on, session));
  if (days <= finalWindowDays) return undefined;
  const words = { measure: administrationName(last, chart), session: dayInWords(session, chart.today) };
  return fail('noLast', { ...words, days });
}

export const repeatedOnSchedule = defineRule({
  id: 'measure.repeated-on-schedule',
  standsIn: [],
  messages,
  parameters,
  subjects: chart =>
    isTreated(chart) && !(closedOn(chart) !== undefined && isExcused(chart)) ? wholeChart(chart) : [],

  check(chart, context) {
    const last = lastOf(chart);
    if (!last) return undefined;
    if (closedOn(chart) !== undefined) return checkEnd(last, context);

    const { maxIntervalDays } = context.parameters;
    const session = lastSessionOn(chart);
    const days = daysBetween(last.on, session);
    if (days <= maxIntervalDays) return undefined;
    const words = { measure: administrationName(last, chart), session: dayInWords(session, chart.today) };
    return context.fail('overdue', { ...words, days, maxIntervalDays });
  },
});
