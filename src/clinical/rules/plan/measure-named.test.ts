import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf, rideTheBus, twoStops } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { measureNamed } from './measure-named.ts';

const goal = 'Ride the bus to work without leaving early';
const measuredBy = (change: Parameters<typeof rideTheBus>[0]) => planOf({ goals: [rideTheBus(change)] });

ruleCases(measureNamed, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith() },
    { when: 'no goal is active', chart: chartWith(measuredBy({ status: 'met' })) },
  ],
  pass: [
    { when: 'a count is named and reviews are set', chart: chartWith(planOf()) },
    {
      when: 'only an objective has a measure',
      chart: chartWith(measuredBy({ measuredBy: undefined })),
    },
    {
      when: 'the next review is dated instead',
      chart: chartWith(planOf({ reviewEveryWeeks: undefined, nextReviewOn: '2026-06-01' })),
    },
  ],
  fail: [
    {
      when: 'nothing is measured',
      chart: chartWith(measuredBy({ measuredBy: undefined, objectives: [twoStops({ measure: ' ' })] })),
      says: 'The plan names no questionnaire, rating or count that would show progress.',
      at: 'goals',
    },
    {
      when: 'the questionnaire has no name',
      chart: chartWith(measuredBy({ measuredBy: 'instrument' })),
      says: `The goal “${goal}” is measured by a questionnaire, and the plan does not say which.`,
      at: 'goals.g1.instrument',
    },
    {
      when: 'nothing says how often',
      chart: chartWith(planOf({ reviewEveryWeeks: undefined })),
      says: 'The plan does not say how often progress will be looked at.',
      at: 'reviewEveryWeeks',
    },
  ],
  'cannot-tell': [],
});
