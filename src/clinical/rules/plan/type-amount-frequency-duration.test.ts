import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { typeAmountFrequencyDuration } from './type-amount-frequency-duration.ts';

ruleCases(typeAmountFrequencyDuration, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith() }],
  pass: [
    { when: 'all four are said', chart: chartWith(planOf()) },
    {
      when: 'the end of the plan says for how long',
      chart: chartWith(planOf({ services: [{ id: 'sv', type: 'group', minutes: 90, frequency: 'Weekly' }] })),
    },
  ],
  fail: [
    {
      when: 'no service is named',
      chart: chartWith(planOf({ services: [] })),
      says: 'The plan names no service.',
      at: 'services',
    },
    {
      when: 'parts are missing',
      chart: chartWith(planOf({ services: [{ id: 'sv', type: 'family' }], endsOn: undefined })),
      says: 'For family sessions the plan does not say how long a session is, how often, for how long.',
      at: 'services.sv',
    },
    {
      when: 'nobody can tell how often “as needed” is',
      chart: chartWith(
        planOf({ services: [{ id: 'sv', type: 'family', minutes: 50, frequency: 'As needed' }] }),
      ),
      says: 'For family sessions the plan does not say how often.',
    },
    {
      when: 'the service is not named',
      chart: chartWith(planOf({ services: [{ id: 'sv', minutes: 45, frequency: 'Weekly' }] })),
      says: 'For one service the plan does not say which service it is.',
    },
  ],
  'cannot-tell': [],
});
