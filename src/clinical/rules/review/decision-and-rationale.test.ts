import { chartWith } from '../../../testing/chart-builder.ts';
import { goalReviewed, reviewOf } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { decisionAndRationale } from './decision-and-rationale.ts';

ruleCases(decisionAndRationale, {
  'not-applicable': [{ when: 'there was no review', chart: chartWith(planOf()) }],
  pass: [
    { when: 'it decides and says why', chart: chartWith(planOf(), reviewOf()) },
    { when: 'it decides to end', chart: chartWith(planOf(), reviewOf({ continuedNeed: ['end'] })) },
  ],
  fail: [
    {
      when: 'nothing is decided about care',
      chart: chartWith(planOf(), reviewOf({ continuedNeed: [] })),
      says: 'The review of 27 April does not say what care is still needed for, or that it ends.',
      at: 'continuedNeed',
    },
    {
      when: 'a decision about a goal stands alone',
      chart: chartWith(planOf(), reviewOf({ progress: [goalReviewed({ decision: 'stop', reason: ' ' })] })),
      says: 'The review of 27 April stops the goal “Ride the bus to work without leaving early” and does not say why.',
      at: 'progress.r1.reason',
    },
    {
      when: 'the reasons are hardly words',
      chart: chartWith(
        planOf(),
        reviewOf({ necessity: 'Not there yet.', progress: [goalReviewed({ reason: 'On the way.' })] }),
      ),
      says: 'The review of 27 April gives its reasons in 6 words; 15 are asked for.',
      at: 'necessity',
    },
  ],
  'cannot-tell': [],
});
