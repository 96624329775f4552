import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { defineRule } from '../../kit/rule.ts';
import { isBareAgreement } from '../../language/is-bare-agreement.ts';
import { shortened } from '../../language/shortened.ts';
import { wordsOf } from '../../language/words-of.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import type { PlanDocument } from './standing-plans.ts';
import { standingPlans } from './standing-plans.ts';

/** The days on which client and clinician were in contact. */
const meetings = perChart((chart: Chart): readonly string[] =>
  [
    ...all(chart, 'intake'),
    ...all(chart, 'assessment'),
    ...all(chart, 'progress-note'),
    ...all(chart, 'plan-review'),
  ].map(documentDate),
);

/** Whether the plan was talked over, or at least the client seen, so many days around its signature. */
function wasMetAround(plan: PlanDocument, chart: Chart, window: number): boolean {
  if (plan.status !== 'signed') return true;
  const { on } = plan.signature;
  const days = [plan.body.discussedOn ?? '', ...meetings(chart)].filter(day => day !== '');
  return days.some(day => Math.abs(daysBetween(day, on)) <= window);
}

export const clientParticipation = defineRule({
  id: 'plan.client-participation',
  standsIn: ['treatment-plan'],
  messages: {
    missing: 'The plan does not say how the client took part in making it.',
    thin: 'How the client took part is said in {words} words; name what they chose, changed or declined.',
    hollow: '“{said}” could stand in any plan; name what the client chose, changed or declined.',
    noReason: 'The clinician led the making of the plan, and it does not say why.',
    notMet:
      'The plan was signed on {signed}; no meeting with the client stands in the record within {days} days of it.',
  },
  parameters: z.object({ minWords: z.number(), planningVisitWindowDays: z.number() }),
  subjects: standingPlans,

  check(plan, { chart, parameters: { minWords, planningVisitWindowDays: days }, fail }) {
    const { participation, writtenHow, ledReason } = plan.body;
    const words = wordsOf(participation ?? '').length;
    const where = { at: ['participation'] };
    if (writtenHow === 'clinician-led' && !ledReason?.trim())
      return fail('noReason', {}, { at: ['ledReason'] });
    if (words === 0 && writtenHow !== 'clinician-led') return fail('missing', {}, where);
    if (words < minWords && writtenHow !== 'clinician-led') return fail('thin', { words }, where);
    if (isBareAgreement(participation ?? '') && writtenHow !== 'clinician-led')
      return fail('hollow', { said: shortened(participation ?? '') }, where);
    if (plan.status !== 'signed' || wasMetAround(plan, chart, days)) return undefined;
    const signed = dayInWords(plan.signature.on, chart.today);
    return fail('notMet', { signed, days }, { at: ['discussedOn'] });
  },
});
