import type { Chart } from '../../chart.ts';
import { standing } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { isGenericTechnique } from '../../language/is-generic-technique.ts';
import { shortened } from '../../language/shortened.ts';
import type { AcceptedTreatments } from '../../treatments/accepted-treatments.ts';
import { acceptedFor, isAccepted } from '../../treatments/accepted-treatments.ts';
import type { DiagnosisEntry } from '../diagnosis/active-diagnoses.ts';
import { activeDiagnoses, diagnosisName } from '../diagnosis/active-diagnoses.ts';
import type { Goal, PlanDocument } from './standing-plans.ts';
import { isActive } from './standing-plans.ts';

interface Treated {
  readonly diagnosis: DiagnosisEntry;
  readonly listed: AcceptedTreatments;
  /** What the goals for this diagnosis plan to do; names that say nothing are another rule's matter. */
  readonly interventions: readonly Goal['interventions'][number][];
}

function treatedIn(plan: PlanDocument, diagnosis: DiagnosisEntry): Treated | undefined {
  const listed = acceptedFor(diagnosis.code ?? '');
  const goals = plan.body.goals.filter(goal => isActive(goal) && goal.addresses.includes(diagnosis.id));
  const interventions = goals
    .flatMap(goal => goal.interventions)
    .filter(({ technique }) => technique?.trim() && !isGenericTechnique(technique));
  return listed && interventions.length > 0 ? { diagnosis, listed, interventions } : undefined;
}

/** Every diagnosis that the plan treats and for which accepted methods are listed. */
function treatedDiagnoses(chart: Chart): Subject<Treated>[] {
  const held = new Map(activeDiagnoses(chart).map(({ value }) => [value.entry.id, value.entry]));
  return standing(chart, 'treatment-plan').flatMap(plan =>
    [...held.values()].flatMap(diagnosis => {
      const value = treatedIn(plan, diagnosis);
      return value ? [{ value, place: { document: plan.id, type: plan.type, path: ['goals'] } }] : [];
    }),
  );
}

export const interventionFitsDiagnosis = defineRule({
  id: 'plan.intervention-fits-diagnosis',
  standsIn: ['treatment-plan'],
  messages: {
    unexplained:
      'For {diagnosis} the plan names {techniques}; I could not find an accepted method among them, or a reason for the choice.',
  },
  subjects: treatedDiagnoses,

  check({ diagnosis, listed, interventions }, { fail }) {
    const fits = interventions.some(({ technique = '' }) => isAccepted(technique, listed));
    if (fits || interventions.some(({ rationale }) => rationale?.trim())) return undefined;
    const named = new Set(interventions.map(({ technique = '' }) => `“${shortened(technique, 40)}”`));
    const techniques = [...named].join(', ');
    return fail('unexplained', { diagnosis: diagnosisName(diagnosis), techniques });
  },
});
