import { chartWith } from '../../../testing/chart-builder.ts';
import { dischargeOf, goalReviewed, reviewOf } from '../../../testing/river-care.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { updatedOnGoalMet } from './updated-on-goal-met.ts';

const achieved = (change: Parameters<typeof reviewOf>[0] = {}) =>
  reviewOf({ progress: [goalReviewed({ decision: 'achieved' })], ...change });
const next = (effectiveFrom: string, status: 'met' | 'active' = 'met') =>
  planOf({
    effectiveFrom,
    endsOn: '2026-12-01',
    goals: [rideTheBus({ status }), rideTheBus({ id: 'g2', clinicalWording: 'Fly to see her sister' })],
  });
const later = { today: '2026-06-20' };
const words = 'The review of 27 April calls “Ride the bus to work without leaving early” achieved';

ruleCases(updatedOnGoalMet, {
  'not-applicable': [
    { when: 'there is no review', chart: chartWith(planOf()) },
    { when: 'the goal goes on', chart: chartWith(planOf(), reviewOf(), later) },
  ],
  pass: [
    { when: 'the next version closes it', chart: chartWith(planOf(), achieved(), next('2026-05-04'), later) },
    {
      when: 'the review prepares discharge',
      chart: chartWith(planOf(), achieved({ continuedNeed: ['end'] }), later),
    },
    {
      when: 'care ended soon after',
      chart: chartWith(planOf(), achieved(), dischargeOf({ dischargedOn: '2026-05-20' }), later),
    },
    {
      when: 'the plan had called it met before',
      chart: chartWith(planOf({ goals: [rideTheBus({ status: 'met' })] }), achieved(), later),
    },
  ],
  fail: [
    {
      when: 'the plan goes on as it was',
      chart: chartWith(planOf(), achieved(), later),
      says: `${words}; by 27 May no version of the plan had taken it up, and no discharge was prepared.`,
      at: 'progress.r1.decision',
    },
    {
      when: 'the next version pursues it still',
      chart: chartWith(planOf(), achieved(), next('2026-05-04', 'active'), later),
      says: `${words}; by 27 May no version of the plan had taken it up, and no discharge was prepared.`,
    },
    {
      when: 'there is still time',
      chart: chartWith(planOf(), achieved()),
      says: `${words}; open the next version of the plan by 27 May, or prepare discharge.`,
    },
  ],
  'cannot-tell': [
    {
      when: 'the goal is not in the plan',
      chart: chartWith(
        planOf(),
        achieved({ progress: [goalReviewed({ goal: 'g9', decision: 'achieved' })] }),
        later,
      ),
      says: 'The review of 27 April calls a goal achieved that I could not find in the plan of that day.',
      at: 'progress.r1.goal',
    },
  ],
});
