import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { notExpired } from './not-expired.ts';

ruleCases(notExpired, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith() }],
  pass: [{ when: 'it is short and young', chart: chartWith(planOf(), noteOf()) }],
  fail: [
    {
      when: 'it does not say from when it holds',
      chart: chartWith(planOf({ effectiveFrom: undefined }, { signedOn: '2026-03-09' })),
      says: 'The plan does not say from when it holds.',
      at: 'effectiveFrom',
    },
    {
      when: 'it has no end',
      chart: chartWith(planOf({ endsOn: undefined })),
      says: 'The plan does not say when it is expected to end.',
    },
    {
      when: 'it is laid out for a year',
      chart: chartWith(planOf({ endsOn: '2027-03-09' })),
      says: 'The plan is laid out for 365 days; it must stay under 365.',
      at: 'endsOn',
    },
    {
      when: 'sessions rest on it after a year',
      chart: chartWith(planOf(), noteOf({ heldOn: '2027-03-10' }), { today: '2027-03-11' }),
      says: 'The plan was 365 days old on 9 March; 1 session(s) since then rest on it.',
    },
  ],
  'cannot-tell': [],
});
