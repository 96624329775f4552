import { chartWith } from '../../../testing/chart-builder.ts';
import { goalReviewed, reviewOf } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { progressPerGoal } from './progress-per-goal.ts';

const reviewing = (change: Parameters<typeof goalReviewed>[0]) =>
  chartWith(planOf(), reviewOf({ progress: [goalReviewed(change)] }));
const goal = 'Ride the bus to work without leaving early';
ruleCases(progressPerGoal, {
  'not-applicable': [
    { when: 'there is no review', chart: chartWith(planOf()) },
    { when: 'no goal was pursued', chart: chartWith(planOf({ goals: [] }), reviewOf()) },
  ],
  pass: [
    {
      when: 'the goal is told in and out of sessions, with a rating',
      chart: chartWith(planOf(), reviewOf()),
    },
    {
      when: 'the plan is not named but was in force',
      chart: chartWith(planOf(), reviewOf({ plan: undefined })),
    },
    {
      when: 'a score stands for the rating',
      chart: reviewing({ clientRating: undefined, clinicianRating: undefined, score: '0 to 4 rides' }),
    },
  ],
  fail: [
    {
      when: 'a goal is left out',
      chart: chartWith(planOf(), reviewOf({ progress: [] })),
      says: `The review says nothing of the goal “${goal}”.`,
      at: 'progress',
    },
    {
      when: 'nothing is decided',
      chart: reviewing({ decision: undefined }),
      says: `The review does not say how the goal “${goal}” stands.`,
      at: 'progress.r1.decision',
    },
    {
      when: 'sessions are left out',
      chart: reviewing({ inSession: '' }),
      says: `On “${goal}” the review does not say what changed in sessions.`,
    },
    {
      when: 'life is left out',
      chart: reviewing({ betweenSessions: ' ' }),
      says: `On “${goal}” the review does not say what changed between sessions.`,
    },
    {
      when: 'it is thin',
      chart: reviewing({ inSession: 'Better.', betweenSessions: 'Also better.', reason: 'Fine.' }),
      says: `On “${goal}” the review says what changed in 4 words; 12 are asked for.`,
    },
    {
      when: 'nothing is rated',
      chart: reviewing({ clientRating: undefined, clinicianRating: undefined }),
      says: `On “${goal}” the review gives no rating, score or count.`,
      at: 'progress.r1.clientRating',
    },
  ],
  'cannot-tell': [],
});
