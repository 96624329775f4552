import type { Chart } from '../../chart.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import type { Approach } from '../../language/approaches-in.ts';
import { approachesIn } from '../../language/approaches-in.ts';
import { contentStems } from '../../language/content-stems.ts';
import { shortened } from '../../language/shortened.ts';
import type { PlanDocument } from '../plan/standing-plans.ts';
import { isActive, standingPlans } from '../plan/standing-plans.ts';
import type { FormulationDocument } from './standing-formulations.ts';
import { formulationText, standingFormulations } from './standing-formulations.ts';

interface Carried {
  readonly formulation: FormulationDocument;
  readonly plan: PlanDocument;
}

/** Schools that share their techniques: one of them in the formulation may well appear as another in the plan. */
const relatives: readonly ReadonlySet<Approach>[] = [
  new Set<Approach>([
    'cognitive-behavioral',
    'dialectical-behavioral',
    'acceptance-and-commitment',
    'mindfulness',
    'trauma-focused',
    'schema',
    'motivational',
    'compassion-focused',
  ]),
  new Set<Approach>(['trauma-focused', 'emdr']),
  new Set<Approach>(['systemic', 'emotion-focused', 'narrative', 'solution-focused']),
  new Set<Approach>(['psychodynamic', 'interpersonal', 'person-centered', 'emotion-focused', 'schema']),
];

const areRelated = (some: ReadonlySet<Approach>, others: ReadonlySet<Approach>): boolean =>
  !some.isDisjointFrom(others) ||
  relatives.some(group => !group.isDisjointFrom(some) && !group.isDisjointFrom(others));

/** What the plan will do, for the goals still pursued. */
const plannedWork = ({ body }: PlanDocument): string =>
  body.goals
    .filter(isActive)
    .flatMap(({ interventions }) => interventions.map(({ technique, rationale }) => [technique, rationale]))
    .flat()
    .filter(text => text?.trim())
    .join('\n');

/** Whether the reason for this version speaks of how one works, and not only of what was reached. */
function explainsChange({ body: { revisionReason = '' } }: PlanDocument): boolean {
  const saysHow = /(?<![\p{L}])(?:approach|method|way of working|modality|instead)(?![\p{L}])/iu;
  return saysHow.test(revisionReason) || approachesIn(revisionReason).size > 0;
}

/** Every plan that names work, with the formulation that holds and names an orientation. */
function carried(chart: Chart): Subject<Carried>[] {
  const formulation = standingFormulations(chart).find(({ value }) => value.body.orientation?.trim())?.value;
  if (!formulation) return [];
  return standingPlans(chart)
    .filter(({ value }) => plannedWork(value) !== '')
    .map(({ value, place }) => ({ value: { formulation, plan: value }, place }));
}

export const approachCarriedIntoPlan = defineRule({
  id: 'formulation.approach-carried-into-plan',
  standsIn: ['treatment-plan'],
  messages: {
    lost: 'The formulation chooses “{orientation}”, and I could not find it among the interventions of the plan or a reason for the change.',
    unknown:
      'I do not know the approach “{orientation}” well enough to tell whether the interventions of the plan belong to it.',
  },
  subjects: carried,

  check({ formulation, plan }, { fail, cannotTell }) {
    const { orientation = '' } = formulation.body;
    const work = plannedWork(plan);
    if (!contentStems(orientation).isDisjointFrom(contentStems(work))) return undefined;

    const named = approachesIn(orientation);
    const chosen = named.size > 0 ? named : approachesIn(formulationText(formulation));
    const planned = approachesIn(work);
    const where = { at: ['goals'] };
    const words = { orientation: shortened(orientation) };
    if (chosen.size === 0 || planned.size === 0) return cannotTell('unknown', words, where);
    if (areRelated(chosen, planned) || explainsChange(plan)) return undefined;
    return fail('lost', words, where);
  },
});
