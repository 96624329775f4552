import { defineRule } from '../../kit/rule.ts';
import { standingPlans } from './standing-plans.ts';

export const copyOffered = defineRule({
  id: 'plan.copy-offered',
  standsIn: ['treatment-plan'],
  messages: {
    unsaid: 'The plan does not say whether the client was offered a copy.',
    notOffered: 'The client was not offered a copy of the plan.',
  },
  subjects: standingPlans,

  check({ body }, { fail }) {
    if (body.copyOffered) return undefined;
    return fail(body.copyOffered === undefined ? 'unsaid' : 'notOffered', {}, { at: ['copyOffered'] });
  },
});
