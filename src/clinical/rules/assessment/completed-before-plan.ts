import { z } from 'zod';
import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { wholeChart } from '../../each.ts';
import type { Place } from '../../kit/place.ts';
import { defineRule } from '../../kit/rule.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { closedOn } from '../closed-on.ts';
import { beginsOn } from '../plan/plan-in-force.ts';

const parameters = z.object({ assessmentDueDays: z.number().nullable() });

const firstSigned = (chart: Chart): SignedDocument<'assessment'> | undefined =>
  signed(chart, 'assessment').toSorted((a, b) => a.signature.on.localeCompare(b.signature.on))[0];
const firstPlan = (chart: Chart): SignedDocument<'treatment-plan'> | undefined =>
  signed(chart, 'treatment-plan').toSorted((a, b) => beginsOn(a).localeCompare(beginsOn(b)))[0];

const dueOn = ({ episode }: Chart, days: number | null): string | undefined =>
  days === null ? undefined : addDays(episode.admittedOn, days);
const isOverdue = (chart: Chart, due: string | undefined): boolean =>
  due !== undefined && (closedOn(chart) ?? chart.today) > due;

const wholeOf = ({ id, type }: SignedDocument<'assessment'> | SignedDocument<'treatment-plan'>): Place => ({
  document: id,
  type,
  path: [],
});

export const completedBeforePlan = defineRule({
  id: 'assessment.completed-before-plan',
  standsIn: ['assessment', 'treatment-plan'],
  messages: {
    planWithout: 'The plan has been in force since {from}, and no assessment is signed.',
    afterPlan: 'The assessment was signed on {signed}, and the plan was in force from {from}.',
    missing: 'No assessment is signed; it was due by {due}.',
    late: 'The assessment was signed on {signed}, {late} days after it was due.',
  },
  parameters,

  subjects: (chart, { assessmentDueDays }) =>
    firstSigned(chart) !== undefined ||
    firstPlan(chart) !== undefined ||
    isOverdue(chart, dueOn(chart, assessmentDueDays))
      ? wholeChart(chart)
      : [],

  check(_, { chart, parameters: { assessmentDueDays }, fail }) {
    const say = (day: string): string => dayInWords(day, chart.today);
    const due = dueOn(chart, assessmentDueDays);
    const plan = firstPlan(chart);
    const first = firstSigned(chart);
    if (!first) {
      if (plan) return fail('planWithout', { from: say(beginsOn(plan)) }, { place: wholeOf(plan) });
      return due === undefined ? undefined : fail('missing', { due: say(due) });
    }
    const words = { signed: say(first.signature.on) };
    const where = { place: wholeOf(first) };
    if (plan && first.signature.on > beginsOn(plan))
      return fail('afterPlan', { ...words, from: say(beginsOn(plan)) }, where);
    return due !== undefined && first.signature.on > due
      ? fail('late', { ...words, late: daysBetween(due, first.signature.on) }, where)
      : undefined;
  },
});
