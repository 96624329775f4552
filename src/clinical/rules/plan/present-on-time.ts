import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all, signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { wholeChart } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { closedOn } from '../closed-on.ts';

const parameters = z.object({ planDueDays: z.number().nullable(), graceVisits: z.number() });
type Parameters = z.infer<typeof parameters>;

/** The last day on which the plan is on time: so many days from admission, or the day before one visit too many. */
function dueOn(chart: Chart, { planDueDays, graceVisits }: Parameters): string | undefined {
  if (planDueDays !== null) return addDays(chart.episode.admittedOn, planDueDays);
  const visit = all(chart, 'progress-note').map(documentDate).sort()[graceVisits];
  return visit === undefined ? undefined : addDays(visit, -1);
}

const isOverdue = (chart: Chart, due: string | undefined): boolean =>
  due !== undefined && (closedOn(chart) ?? chart.today) > due;

export const presentOnTime = defineRule({
  id: 'plan.present-on-time',
  standsIn: ['treatment-plan'],
  messages: {
    missing: 'No treatment plan is signed; it was due by {due}.',
    late: 'The first treatment plan was signed on {signed}, {late} days after it was due.',
  },
  parameters,

  subjects: (chart, given) =>
    signed(chart, 'treatment-plan').length > 0 || isOverdue(chart, dueOn(chart, given))
      ? wholeChart(chart)
      : [],

  check(_, { chart, parameters: given, fail }) {
    const due = dueOn(chart, given);
    const first = signed(chart, 'treatment-plan').toSorted((a, b) =>
      a.signature.on.localeCompare(b.signature.on),
    )[0];
    if (due === undefined) return undefined;
    if (!first) return fail('missing', { due: dayInWords(due, chart.today) });
    if (first.signature.on <= due) return undefined;
    const place = { document: first.id, type: first.type, path: [] };
    const late = daysBetween(due, first.signature.on);
    return fail('late', { signed: dayInWords(first.signature.on, chart.today), late }, { place });
  },
});
