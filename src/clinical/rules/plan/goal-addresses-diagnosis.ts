import type { Chart } from '../../chart.ts';
import { all, current, standing } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { diagnosisName, isStillHeld } from '../diagnosis/active-diagnoses.ts';
import type { PlanDocument } from './standing-plans.ts';
import { isActive, standingPlans } from './standing-plans.ts';

const isDiagnosed = (chart: Chart): boolean => standing(chart, 'diagnosis').length > 0;

/** The plan in force and the one being written, once there is a diagnosis to hold them against. */
const plansToHold = (chart: Chart): Subject<PlanDocument>[] =>
  isDiagnosed(chart) ? standingPlans(chart) : [];

/** The diagnoses a plan says it treats; if it names none, all that are held. */
function treated({ body }: PlanDocument, chart: Chart) {
  const held = (current(chart, 'diagnosis') ?? standing(chart, 'diagnosis')[0])?.body.diagnoses ?? [];
  const named = held.filter(({ id }) => body.diagnoses.length === 0 || body.diagnoses.includes(id));
  return named.filter(isStillHeld);
}

const everDiagnosed = perChart(
  (chart): ReadonlySet<string> =>
    new Set(all(chart, 'diagnosis').flatMap(({ body }) => body.diagnoses.map(({ id }) => id))),
);

const isImpaired = perChart((chart): boolean =>
  standing(chart, 'assessment').some(({ body }) =>
    body.impairments.some(({ severity }) => severity !== undefined && severity !== 'none'),
  ),
);

export const goalAddressesDiagnosis = defineRule({
  id: 'plan.goal-addresses-diagnosis',
  standsIn: ['treatment-plan'],
  messages: {
    unaddressed: 'No goal of the plan answers {diagnosis}.',
    impairment: 'No goal of the plan restores an area of life that the assessment found impaired.',
    unknown: 'The plan treats a diagnosis that I could not find in the record.',
  },

  subjects: plansToHold,

  check(plan, { chart, fail, cannotTell }) {
    const goals = plan.body.goals.filter(isActive);
    if (plan.body.diagnoses.some(id => !everDiagnosed(chart).has(id)))
      return cannotTell('unknown', {}, { at: ['diagnoses'] });

    const unaddressed = treated(plan, chart)
      .filter(({ id }) => !goals.some(({ addresses }) => addresses.includes(id)))
      .map(entry => fail('unaddressed', { diagnosis: diagnosisName(entry) }, { at: ['goals'] }));
    // Where no goal is pursued at all, it is enough to say whose goal is missing.
    const isRestored =
      goals.length === 0 || !isImpaired(chart) || goals.some(({ impairments }) => impairments.length > 0);
    return isRestored ? unaddressed : [...unaddressed, fail('impairment', {}, { at: ['goals'] })];
  },
});
