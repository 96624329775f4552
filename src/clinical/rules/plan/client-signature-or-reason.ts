import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { standingPlans } from './standing-plans.ts';

export const clientSignatureOrReason = defineRule({
  id: 'plan.client-signature-or-reason',
  standsIn: ['treatment-plan'],
  messages: {
    unsaid: 'The plan does not say whether the client signed it.',
    unnamed: 'A guardian or representative signed the plan, and the record does not say who.',
    undated: 'The client’s signature on the plan has no date.',
    noReason: 'The client did not sign the plan, and the record does not say why and how they agreed.',
  },
  parameters: z.object({ required: z.boolean() }),

  subjects: (chart, { required }) => (required ? standingPlans(chart) : []),

  check({ body }, { fail }) {
    if (body.signature === undefined) return fail('unsaid', {}, { at: ['signature'] });
    if (body.signature === 'not-signed')
      return body.notSignedReason?.trim() ? undefined : fail('noReason', {}, { at: ['notSignedReason'] });
    if (body.signature === 'representative-signed' && !body.signedName?.trim())
      return fail('unnamed', {}, { at: ['signedName'] });
    return body.signedOn ? undefined : fail('undated', {}, { at: ['signedOn'] });
  },
});
