import { current } from '../../chart.ts';
import { each } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';

export const goalAddressesDiagnosis = defineRule({
  id: 'plan.goal-addresses-diagnosis',
  messages: {
    unaddressed: 'No goal of the plan addresses {diagnosis}.',
    noPlan: 'There is no signed plan yet to hold against {diagnosis}.',
  },

  subjects: chart => each(current(chart, 'diagnosis'), 'diagnoses'),

  check(diagnosis, { chart, fail, cannotTell }) {
    const plan = current(chart, 'treatment-plan');
    if (!plan) return cannotTell('noPlan', { diagnosis: diagnosis.name ?? '' });

    const isAddressed = plan.body.goals.some(goal => goal.addresses.includes(diagnosis.id));
    return isAddressed ? undefined : fail('unaddressed', { diagnosis: diagnosis.name ?? '' });
  },
});
