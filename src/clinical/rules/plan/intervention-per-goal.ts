import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { standing } from '../../chart.ts';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { isGenericTechnique } from '../../language/is-generic-technique.ts';
import { plainWords } from '../../language/plain-words.ts';
import type { Goal, PlanDocument } from './standing-plans.ts';
import { goalName, isActive } from './standing-plans.ts';

interface Planned {
  readonly goal: Goal;
  readonly plan: PlanDocument;
}
type Intervention = Goal['interventions'][number];

const goalsWithPlan = (chart: Chart): Subject<Planned>[] =>
  standing(chart, 'treatment-plan').flatMap(plan =>
    each(plan, 'goals')
      .filter(({ value }) => isActive(value))
      .map(({ value, place }) => ({ value: { goal: value, plan }, place })),
  );

function lacking({ technique, modality, frequency, responsible }: Intervention): string[] {
  const parts = {
    'what it is': technique?.trim(),
    'in which setting': modality,
    'how often': frequency?.trim(),
    'who does it': responsible,
  };
  return Object.entries(parts).flatMap(([part, answer]) => (answer ? [] : [part]));
}

/** The client's share stands with an intervention, or in the contract of the plan. */
const hasClientsShare = ({ goal, plan }: Planned): boolean =>
  Boolean(plan.body.agreementOnWork?.trim()) ||
  goal.interventions.some(({ responsible }) => responsible === 'client' || responsible === 'family');

export const interventionPerGoal = defineRule({
  id: 'plan.intervention-per-goal',
  standsIn: ['treatment-plan'],
  messages: {
    none: 'The goal “{goal}” names no intervention.',
    incomplete: 'For an intervention under “{goal}” the plan does not say {lacking}.',
    generic: '“{technique}” under “{goal}” does not say which technique is meant.',
    clinicianOnly: 'Under “{goal}” nothing says what the client, or the family, will do.',
  },
  parameters: z.object({ genericOnly: z.array(z.string()) }),
  subjects: goalsWithPlan,

  check(planned, { parameters: { genericOnly }, fail }) {
    const { goal } = planned;
    const name = goalName(goal);
    if (goal.interventions.length === 0) return fail('none', { goal: name }, { at: ['interventions'] });

    const generic = new Set(genericOnly.map(plainWords));
    const found = goal.interventions.flatMap(intervention => {
      const where = { at: ['interventions', intervention.id] };
      const parts = lacking(intervention);
      const technique = intervention.technique?.trim() ?? '';
      if (parts.length > 0) return [fail('incomplete', { goal: name, lacking: parts.join(', ') }, where)];
      return generic.has(plainWords(technique)) || isGenericTechnique(technique)
        ? [fail('generic', { goal: name, technique }, where)]
        : [];
    });
    return hasClientsShare(planned)
      ? found
      : [...found, fail('clinicianOnly', { goal: name }, { at: ['interventions'] })];
  },
});
