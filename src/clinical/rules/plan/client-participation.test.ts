import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { clientParticipation } from './client-participation.ts';

const late = { signedOn: '2026-04-20' };

ruleCases(clientParticipation, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith() }],
  pass: [
    { when: 'it is told how the client took part', chart: chartWith(planOf()) },
    {
      when: 'the clinician led, for a reason that is told',
      chart: chartWith(
        planOf({
          writtenHow: 'clinician-led',
          ledReason: 'River could not read after the fall.',
          participation: '',
        }),
      ),
    },
    { when: 'it is still being written', chart: chartWith(draft(planOf({ discussedOn: undefined }))) },
  ],
  fail: [
    {
      when: 'nothing is told',
      chart: chartWith(planOf({ participation: ' ' })),
      says: 'The plan does not say how the client took part in making it.',
      at: 'participation',
    },
    {
      when: 'it is told in passing',
      chart: chartWith(planOf({ participation: 'Plan presented and accepted.' })),
      says: 'How the client took part is said in 4 words; name what they chose, changed or declined.',
      at: 'participation',
    },
    {
      when: 'it is told in words of any plan',
      chart: chartWith(
        planOf({
          participation: 'Client participated in the development of this plan and agrees with it.',
        }),
      ),
      says: '“Client participated in the development of this plan and…” could stand in any plan; name what the client chose, changed or declined.',
      at: 'participation',
    },
    {
      when: 'the clinician led without a reason',
      chart: chartWith(planOf({ writtenHow: 'clinician-led' })),
      says: 'The clinician led the making of the plan, and it does not say why.',
      at: 'ledReason',
    },
    {
      when: 'client and clinician did not meet around the signature',
      chart: chartWith(planOf({}, late)),
      says: 'The plan was signed on 20 April; no meeting with the client stands in the record within 14 days of it.',
      at: 'discussedOn',
    },
  ],
  'cannot-tell': [],
});
