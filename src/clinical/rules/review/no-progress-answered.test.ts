import { chartWith } from '../../../testing/chart-builder.ts';
import { goalReviewed, reviewOf } from '../../../testing/river-care.ts';
import { exposure, planOf, practice, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { noProgressAnswered } from './no-progress-answered.ts';

type Entry = Parameters<typeof goalReviewed>[0];
type Review = Parameters<typeof reviewOf>[0];

const still: Entry = { startRating: 2, clientRating: 2, clinicianRating: 2, reason: 'Goes on.' };
const reviewed = (reviewedOn: string, entry: Entry, change: Review = {}) =>
  reviewOf({ reviewedOn, progress: [goalReviewed({ ...still, ...entry })], ...change });
const first = reviewed('2026-04-27', {});
const twice = (entry: Entry = {}, change: Review = {}) => [
  planOf(),
  first,
  reviewed('2026-07-20', entry, change),
];
const later = { today: '2026-08-01' };
const renewed = planOf(
  {
    effectiveFrom: '2026-07-21',
    goals: [rideTheBus({ interventions: [exposure({ technique: 'EMDR' }), practice()] })],
  },
  { signedOn: '2026-07-21' },
);

ruleCases(noProgressAnswered, {
  'not-applicable': [
    { when: 'there was one review only', chart: chartWith(planOf(), first) },
    { when: 'the goal moves', chart: chartWith(...twice({ clinicianRating: 4 }), later) },
    { when: 'nobody rated it', chart: chartWith(...twice({ clientRating: undefined }), later) },
    {
      when: 'holding the gains is the aim',
      chart: chartWith(...twice({}, { continuedNeed: ['maintain-gains'] }), later),
    },
  ],
  pass: [
    { when: 'the second review changes the goal', chart: chartWith(...twice({ decision: 'change' }), later) },
    {
      when: 'the second review changes the plan',
      chart: chartWith(...twice({}, { changes: 'Sessions on the bus, twice a week.' }), later),
    },
    {
      when: 'it says why it goes on',
      chart: chartWith(...twice({ reason: 'Eight weeks lost to the surgery.' }), later),
    },
    { when: 'a new plan works in another way', chart: chartWith(...twice(), renewed, later) },
  ],
  fail: [
    {
      when: 'two reviews saw no progress and nothing followed',
      chart: chartWith(...twice({}, { changes: 'None.' }), later),
      says: 'The goal “Ride the bus to work without leaving early” has not moved since 27 April, over 2 reviews; nothing was changed and nothing says why it goes on as before.',
      at: 'progress.r1.decision',
    },
    {
      when: 'the new plan only moves the date',
      chart: chartWith(
        ...twice(),
        planOf({ effectiveFrom: '2026-07-21', goals: [rideTheBus({ targetDate: '2026-12-31' })] }),
        later,
      ),
      says: 'The goal “Ride the bus to work without leaving early” has not moved since 27 April, over 2 reviews; nothing was changed and nothing says why it goes on as before.',
    },
  ],
  'cannot-tell': [],
});
