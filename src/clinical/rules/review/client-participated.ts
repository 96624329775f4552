import { z } from 'zod';
import type { Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { isBareAgreement } from '../../language/is-bare-agreement.ts';
import { everyReview, reviewDay } from './every-review.ts';

export const clientParticipated = defineRule({
  id: 'review.client-participated',
  standsIn: ['plan-review'],
  messages: {
    noView: 'The review of {day} does not say how the client sees it.',
    unsaid: 'The review of {day} does not say whether the client signed it.',
    unnamed: 'A guardian or representative signed the review of {day}, and it does not say who.',
    undated: 'The client’s signature on the review of {day} has no date.',
    noReason: 'The client did not sign the review of {day}, and it does not say why and how they agreed.',
  },
  parameters: z.object({ signatureRequired: z.boolean() }),
  subjects: everyReview,

  check(review, { chart, parameters: { signatureRequired }, fail }) {
    const { clientView, signature, signedName, signedOn, notSignedReason } = review.body;
    const words = { day: reviewDay(review, chart) };
    const found: Verdict[] =
      clientView?.trim() && !isBareAgreement(clientView)
        ? []
        : [fail('noView', words, { at: ['clientView'] })];
    if (!signatureRequired) return found;

    if (signature === undefined) return [...found, fail('unsaid', words, { at: ['signature'] })];
    if (signature === 'not-signed')
      return notSignedReason?.trim()
        ? found
        : [...found, fail('noReason', words, { at: ['notSignedReason'] })];
    if (signature === 'representative-signed' && !signedName?.trim())
      return [...found, fail('unnamed', words, { at: ['signedName'] })];
    return signedOn ? found : [...found, fail('undated', words, { at: ['signedOn'] })];
  },
});
