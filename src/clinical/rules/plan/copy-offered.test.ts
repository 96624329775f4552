import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { copyOffered } from './copy-offered.ts';

ruleCases(copyOffered, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith() }],
  pass: [{ when: 'a copy was offered', chart: chartWith(planOf()) }],
  fail: [
    {
      when: 'the plan is silent',
      chart: chartWith(planOf({ copyOffered: undefined })),
      says: 'The plan does not say whether the client was offered a copy.',
      at: 'copyOffered',
    },
    {
      when: 'none was offered',
      chart: chartWith(planOf({ copyOffered: false })),
      says: 'The client was not offered a copy of the plan.',
      at: 'copyOffered',
    },
  ],
  'cannot-tell': [],
});
