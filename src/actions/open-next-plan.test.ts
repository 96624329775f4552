import { expect, test } from 'vitest';
import { accepted, openPractice } from '../testing/practice.ts';
import { planOf } from '../testing/river-plan.ts';
import { openNextPlan } from './open-next-plan.ts';

const practice = await openPractice();
const { deps, anna } = practice;
const review = (plan: string) => ({
  reviewedOn: '2026-03-02',
  plan,
  present: 'Client',
  clientView: '“It helps.”',
  progress: [
    {
      id: 'r1',
      goal: 'g1',
      clientRating: 5,
      clinicianRating: 4,
      inSession: 'Rides.',
      betweenSessions: 'Practises.',
      decision: 'continue',
      reason: 'Not there yet.',
    },
  ],
  continuedNeed: ['reduce-symptoms'],
  necessity: 'Still avoids the bus.',
  changes: 'Ride alone.',
  nextReviewOn: '2026-06-01',
});

test('the next version opens from a signed review, with every identity kept and the agreement to be made anew', async () => {
  const { body } = planOf();
  const plan = await practice.signed('treatment-plan', body);
  expect(await openNextPlan(deps, anna, plan, {})).toMatchObject({ fields: { reason: 'is empty' } });
  const unsigned = await practice.draft('plan-review', { plan });
  expect(await openNextPlan(deps, anna, plan, { review: unsigned })).toMatchObject({ code: 'invalid' });

  const written = review(plan);
  const reviewed = await practice.draft('plan-review', written);
  const signedReview = await practice.sign(reviewed);
  if (!signedReview.ok) throw new Error(JSON.stringify(signedReview));

  const next = accepted(await openNextPlan(deps, anna, plan, { review: reviewed }));
  expect(next).toMatchObject({ type: 'treatment-plan', status: 'draft', basedOn: plan });
  expect(next.body['goals']).toEqual(body.goals);
  expect(next.body).toMatchObject({ effectiveFrom: '2026-03-02', revisionReason: 'Ride alone.' });
  expect(next.body).not.toHaveProperty('signature');

  expect(await openNextPlan(deps, anna, plan, { review: reviewed })).toMatchObject({
    code: 'conflict',
    detail: { document: next.id },
  });
});
