import { chartWith } from '../../../testing/chart-builder.ts';
import { reviewOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { clientParticipated } from './client-participated.ts';

ruleCases(clientParticipated, {
  'not-applicable': [{ when: 'there was no review', chart: chartWith() }],
  pass: [
    { when: 'the client speaks and signed', chart: chartWith(reviewOf()) },
    {
      when: 'it says why the client did not sign',
      chart: chartWith(reviewOf({ signature: 'not-signed', notSignedReason: 'By telephone; agreed aloud.' })),
    },
    {
      when: 'a guardian signed by name',
      chart: chartWith(reviewOf({ signature: 'representative-signed', signedName: 'Ada Amari, mother' })),
    },
    {
      when: 'this payer asks for no signature',
      chart: chartWith(reviewOf({ signature: undefined })),
      parameters: { signatureRequired: false },
    },
  ],
  fail: [
    {
      when: 'the client is silent',
      chart: chartWith(reviewOf({ clientView: ' ' })),
      says: 'The review of 27 April does not say how the client sees it.',
      at: 'clientView',
    },
    {
      when: 'all that is told is that the client agrees',
      chart: chartWith(reviewOf({ clientView: 'Client agrees with the plan.' })),
      says: 'The review of 27 April does not say how the client sees it.',
    },
    {
      when: 'nothing is said of a signature',
      chart: chartWith(reviewOf({ signature: undefined })),
      says: 'The review of 27 April does not say whether the client signed it.',
      at: 'signature',
    },
    {
      when: 'a refusal has no reason',
      chart: chartWith(reviewOf({ signature: 'not-signed' })),
      says: 'The client did not sign the review of 27 April, and it does not say why and how they agreed.',
      at: 'notSignedReason',
    },
    {
      when: 'a representative is not named',
      chart: chartWith(reviewOf({ signature: 'representative-signed', signedName: '' })),
      says: 'A guardian or representative signed the review of 27 April, and it does not say who.',
      at: 'signedName',
    },
    {
      when: 'the signature has no date',
      chart: chartWith(reviewOf({ signedOn: undefined })),
      says: 'The client’s signature on the review of 27 April has no date.',
      at: 'signedOn',
    },
  ],
  'cannot-tell': [],
});
