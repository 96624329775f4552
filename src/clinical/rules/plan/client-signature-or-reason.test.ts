import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { clientSignatureOrReason } from './client-signature-or-reason.ts';

ruleCases(clientSignatureOrReason, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith() },
    {
      when: 'the rule set does not ask for it',
      chart: chartWith(planOf({ signature: undefined })),
      parameters: { required: false },
    },
  ],
  pass: [
    { when: 'the client signed with a date', chart: chartWith(planOf()) },
    {
      when: 'a guardian signed by name for a minor',
      chart: chartWith(planOf({ signature: 'representative-signed', signedName: 'Ana Amari' })),
    },
    {
      when: 'the record says why not',
      chart: chartWith(
        planOf({
          signature: 'not-signed',
          notSignedReason: 'Agreed by video on 9 March, will sign on Monday.',
        }),
      ),
    },
  ],
  fail: [
    {
      when: 'nothing is said',
      chart: chartWith(planOf({ signature: undefined })),
      says: 'The plan does not say whether the client signed it.',
      at: 'signature',
    },
    {
      when: 'somebody signed for the client, and nobody says who',
      chart: chartWith(planOf({ signature: 'representative-signed', signedName: undefined })),
      says: 'A guardian or representative signed the plan, and the record does not say who.',
      at: 'signedName',
    },
    {
      when: 'the signature has no date',
      chart: chartWith(planOf({ signedOn: undefined })),
      says: 'The client’s signature on the plan has no date.',
      at: 'signedOn',
    },
    {
      when: 'it is not signed and nobody says why',
      chart: chartWith(planOf({ signature: 'not-signed', notSignedReason: ' ' })),
      says: 'The client did not sign the plan, and the record does not say why and how they agreed.',
      at: 'notSignedReason',
    },
  ],
  'cannot-tell': [],
});
