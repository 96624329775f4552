import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf, rideTheBus, twoStops } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { objectivePerGoal } from './objective-per-goal.ts';

ruleCases(objectivePerGoal, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith() },
    {
      when: 'the goal is deferred',
      chart: chartWith(planOf({ goals: [rideTheBus({ status: 'deferred', objectives: [] })] })),
    },
  ],
  pass: [
    {
      when: 'one objective is active beside one that was met',
      chart: chartWith(
        planOf({
          goals: [rideTheBus({ objectives: [twoStops({ status: 'met' }), twoStops({ id: 'o2' })] })],
        }),
      ),
    },
  ],
  fail: [
    {
      when: 'there is none',
      chart: chartWith(planOf({ goals: [rideTheBus({ objectives: [] })] })),
      says: 'The goal “Ride the bus to work without leaving early” has no objective.',
      at: 'goals.g1.objectives',
    },
    {
      when: 'all of them were met',
      chart: chartWith(planOf({ goals: [rideTheBus({ objectives: [twoStops({ status: 'met' })] })] })),
      says: 'No objective under “Ride the bus to work without leaving early” is active any more, but the goal is.',
    },
  ],
  'cannot-tell': [],
});
