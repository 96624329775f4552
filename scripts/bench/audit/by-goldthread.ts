import { audit } from '../../../src/clinical/audit.ts';
import { all, type Chart } from '../../../src/clinical/chart.ts';
import { documentsAsSubjects, wholeChart } from '../../../src/clinical/each.ts';
import { defineRule } from '../../../src/clinical/kit/rule.ts';
import type { RuleSet } from '../../../src/clinical/rule-sets/rule-set.ts';
import { addDays } from '../../../src/clinical/time/add-days.ts';
import type { Answers } from './care-record.ts';

// The five rules in the grammar of our own, each under the id of the standard that it comes nearest to.

const activePlan = defineRule({
  id: 'plan.active-on-service-date',
  messages: { none: 'No plan is in force on {today}.' },
  subjects: wholeChart,
  check: (chart, { fail }) =>
    all(chart, 'treatment-plan').some(
      ({ body }) => (body.effectiveFrom ?? '') <= chart.today && chart.today <= (body.endsOn ?? ''),
    )
      ? undefined
      : fail('none', { today: chart.today }),
});

const reviewed = defineRule({
  id: 'review.on-time',
  messages: { overdue: 'The plan was not reviewed since {day}.' },
  subjects: wholeChart,
  check(chart, { fail }) {
    const day = addDays(chart.today, -90);
    const isInTime = all(chart, 'plan-review').some(({ body }) => (body.reviewedOn ?? '') >= day);
    return isInTime ? undefined : fail('overdue', { day });
  },
});

const goalNamed = defineRule({
  id: 'note.goal-linked',
  messages: { none: 'The note names no objective of the plan.' },
  subjects: chart => documentsAsSubjects(all(chart, 'progress-note')),
  check: ({ body }, { fail }) =>
    body.work.some(({ objective }) => objective !== undefined)
      ? undefined
      : fail('none', {}, { at: ['work'] }),
});

const phq9 = defineRule({
  id: 'measure.repeated-on-schedule',
  messages: { overdue: 'There is no PHQ-9 since {day}.' },
  subjects: wholeChart,
  check(chart, { fail }) {
    const day = addDays(chart.today, -30);
    const isInTime = all(chart, 'measure:phq-9').some(({ body }) => String(body['administeredOn']) >= day);
    return isInTime ? undefined : fail('overdue', { day });
  },
});

const hours = 3_600_000;

const signed = defineRule({
  id: 'note.signed-on-time',
  messages: {
    unsigned: 'The note is not signed.',
    late: 'The note was signed {hours} hours after the session.',
  },
  subjects: chart => documentsAsSubjects(all(chart, 'progress-note')),
  check(note, { fail }) {
    if (note.status !== 'signed') return fail('unsigned');
    const { heldOn, stoppedAt } = note.body;
    const took = Date.parse(note.signature.at) - Date.parse(`${heldOn}T${stoppedAt}:00Z`);
    return took <= 72 * hours ? undefined : fail('late', { hours: Math.round(took / hours) });
  },
});

const rules = [activePlan, reviewed, goalNamed, phq9, signed];
const sets: readonly RuleSet[] = [
  {
    id: 'five',
    name: 'Five rules',
    version: '1',
    effectiveFrom: '2026-01-01',
    description: 'The five rules of the benchmark.',
    rules: rules.map(({ id }) => ({ id })),
    adjusts: [],
    scoring: { partlyMet: 0.5, claims: false, answersCount: false },
  },
];

/** Audits a chart with the five rules, with places and messages as for any other. */
export function byGoldthread(chart: Chart): Answers {
  const failed = new Set<string>();
  for (const { rule, outcome } of audit(chart, sets, { rules })) if (outcome !== 'pass') failed.add(rule);
  return rules.map(({ id }) => !failed.has(id));
}
