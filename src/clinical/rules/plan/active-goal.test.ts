import { chartWith } from '../../../testing/chart-builder.ts';
import { dischargeOf } from '../../../testing/river-care.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { activeGoal } from './active-goal.ts';

const stopped = rideTheBus({ status: 'stopped', statusReason: 'Moved away.' });
ruleCases(activeGoal, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith() },
    {
      when: 'care has ended',
      chart: chartWith(planOf({ goals: [stopped] }), { episode: { closedOn: '2026-04-01' } }),
    },
    { when: 'the client was discharged', chart: chartWith(planOf({ goals: [stopped] }), dischargeOf()) },
  ],
  pass: [{ when: 'one goal is active', chart: chartWith(planOf()) }],
  fail: [
    {
      when: 'every goal has ended',
      chart: chartWith(planOf({ goals: [stopped] })),
      says: 'No goal of the plan is active, and care goes on.',
      at: 'goals',
    },
    {
      when: 'more are asked for',
      chart: chartWith(planOf()),
      parameters: { minActiveGoals: 2 },
      says: 'Only 1 of the goals are active; at least 2 are asked for.',
    },
  ],
  'cannot-tell': [],
});
