import type { Chart } from '../../chart.ts';
import { signed, standing, withId } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { lastBy } from '../../last-by.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { PlanDocument } from './standing-plans.ts';

/** The signed plan that a plan replaces: the one it came from, else the last one before it. */
function replacedBy(plan: PlanDocument, chart: Chart): PlanDocument | undefined {
  const from = plan.basedOn === plan.id ? undefined : withId(chart, 'treatment-plan', plan.basedOn ?? '');
  if (from?.status === 'signed') return from;
  const last = datedBy(chart)(documentDate(plan));
  if (last?.id !== plan.id) return last;
  const others = signed(chart, 'treatment-plan').filter(({ id }) => id !== plan.id);
  return others.findLast(other => documentDate(other) <= documentDate(plan));
}
const datedBy = perChart(chart => lastBy(signed(chart, 'treatment-plan'), documentDate));

export const revisionReason = defineRule({
  id: 'plan.revision-reason',
  standsIn: ['treatment-plan'],
  messages: {
    missing: 'The plan took the place of the one of {earlier} and does not say what changed and why.',
  },
  subjects: chart =>
    documentsAsSubjects(standing(chart, 'treatment-plan').filter(plan => replacedBy(plan, chart))),

  check(plan, { chart, fail }) {
    const replaced = replacedBy(plan, chart);
    if (!replaced || plan.body.revisionReason?.trim()) return undefined;
    const earlier = dayInWords(documentDate(replaced), chart.today);
    return fail('missing', { earlier }, { at: ['revisionReason'] });
  },
});
