import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf, rideTheBus, twoStops } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { goalFocusLimit } from './goal-focus-limit.ts';

const goals = (...changes: Parameters<typeof rideTheBus>[0][]) =>
  chartWith(planOf({ goals: changes.map((change, nth) => rideTheBus({ ...change, id: `g${nth}` })) }));
const objectives = ['o1', 'o2', 'o3', 'o4', 'o5', 'o6', 'o7'].map(id => twoStops({ id }));

ruleCases(goalFocusLimit, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith() }],
  pass: [
    { when: 'one goal is active', chart: goals({}) },
    { when: 'a fourth goal is set aside', chart: goals({}, {}, {}, { status: 'deferred' }) },
  ],
  fail: [
    {
      when: 'four goals are active',
      chart: goals({}, {}, {}, {}),
      says: '4 goals are pursued at the same time, beyond the 3 that can be kept in view.',
      at: 'goals',
    },
    {
      when: 'seven objectives are active',
      chart: goals({ objectives }),
      says: '7 objectives are pursued at the same time, beyond the 6 that can be kept in view.',
      at: 'goals',
    },
    {
      when: 'a practice wants one goal only',
      chart: goals({}, {}),
      parameters: { warnAboveGoals: 1 },
      says: '2 goals are pursued at the same time, beyond the 1 that can be kept in view.',
    },
  ],
  'cannot-tell': [],
});
