import type { Chart, ChartDocument } from '../../chart.ts';
import { current, standing } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import { isEmpty } from '../../kit/empty.ts';
import type { Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import type { Goal } from '../plan/standing-plans.ts';
import { goalName } from '../plan/standing-plans.ts';

type Summary = ChartDocument<'discharge-summary'>;

/** What a summary holds, in the words of a message, by the field that answers it. */
const elements = {
  treatmentSummary: 'a review of the treatment',
  reason: 'the reason for ending',
  diagnoses: 'the diagnosis at discharge',
  conditionAtDischarge: 'the condition at discharge',
  recommendations: 'recommendations',
  referrals: 'referrals, or that none are needed',
  aftercare: 'what to do if symptoms return',
  prognosis: 'a prognosis',
} as const satisfies Partial<Record<keyof Summary['body'], string>>;

/** The goals that were pursued to the end, or met on the way. */
const goalsToReport = (chart: Chart): Goal[] =>
  current(chart, 'treatment-plan')?.body.goals.filter(
    ({ status }) => status !== 'deferred' && status !== 'stopped',
  ) ?? [];

const takesMedication = perChart((chart): boolean =>
  standing(chart, 'intake').some(({ body }) => body.medications.length > 0),
);

const wasMeasured = perChart(({ documents }): boolean =>
  documents.some(({ type, status }) => type.startsWith('measure:') && status === 'signed'),
);

/** Whoever stopped coming cannot be asked once more. */
const lacksLastMeasure = ({ body }: Summary, chart: Chart): boolean =>
  body.reason !== 'dropout' && body.measures.length === 0 && wasMeasured(chart);

export const requiredElements = defineRule({
  id: 'discharge.required-elements',
  standsIn: ['discharge-summary'],
  messages: {
    lacking: 'The discharge summary lacks {element}.',
    goal: 'The discharge summary does not say how the goal “{goal}” ended.',
    medication: 'The discharge summary says nothing of medication, and the intake lists some.',
    measure: 'Questionnaires were given during care, and the discharge summary names none at the end.',
  },
  subjects: chart => documentsAsSubjects(standing(chart, 'discharge-summary')),

  check(summary, { chart, fail }) {
    const found: Verdict[] = Object.entries(elements)
      .filter(([field]) => isEmpty(Reflect.get(summary.body, field)))
      .map(([field, element]) => fail('lacking', { element }, { at: [field] }));
    for (const goal of goalsToReport(chart))
      if (
        !summary.body.goalOutcomes.some(outcome => outcome.goal === goal.id && outcome.outcome !== undefined)
      )
        found.push(fail('goal', { goal: goalName(goal) }, { at: ['goalOutcomes'] }));
    if (takesMedication(chart) && isEmpty(summary.body.medication))
      found.push(fail('medication', {}, { at: ['medication'] }));
    if (lacksLastMeasure(summary, chart)) found.push(fail('measure', {}, { at: ['measures'] }));
    return found;
  },
});
