import { chartWith } from '../../../testing/chart-builder.ts';
import { dischargeOf, noteOf, reviewOf } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { onTime } from './on-time.ts';

ruleCases(onTime, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith() },
    {
      when: 'care has ended',
      chart: chartWith(planOf(), { today: '2027-03-01', episode: { closedOn: '2026-04-01' } }),
    },
    {
      when: 'a discharge summary ended care',
      chart: chartWith(planOf(), noteOf(), dischargeOf({ dischargedOn: '2026-04-01' }), {
        today: '2027-03-01',
      }),
    },
    {
      when: 'nobody sets an interval',
      chart: chartWith(planOf(), { today: '2027-03-01' }),
      parameters: { reviewEveryDays: null },
    },
  ],
  pass: [
    { when: 'the plan is young', chart: chartWith(planOf()) },
    { when: 'a review lies between', chart: chartWith(planOf(), reviewOf(), { today: '2026-07-20' }) },
    {
      when: 'the plan was renewed',
      chart: chartWith(planOf(), planOf({ effectiveFrom: '2026-06-01' }), { today: '2026-07-20' }),
    },
  ],
  fail: [
    {
      when: 'it is overdue',
      chart: chartWith(planOf(), noteOf({ heldOn: '2026-09-10' }), noteOf({ heldOn: '2026-08-31' }), {
        today: '2026-09-12',
      }),
      says: 'The plan was last renewed or reviewed on 9 March, 187 days ago; a review was due by 5 September. Sessions since then: 10 September.',
      at: '',
    },
    {
      when: 'the setting asks for it sooner',
      chart: chartWith(planOf(), { today: '2026-04-30', episode: { setting: 'residential' } }),
      says: 'The plan was last renewed or reviewed on 9 March, 52 days ago; a review was due by 8 April. Sessions since then: none.',
    },
    {
      when: 'the client came back after a discharge summary',
      chart: chartWith(
        planOf(),
        dischargeOf({ dischargedOn: '2026-04-01' }),
        noteOf({ heldOn: '2026-09-08' }),
        { today: '2026-09-12' },
      ),
      says: 'The plan was last renewed or reviewed on 9 March, 187 days ago; a review was due by 5 September. Sessions since then: 8 September.',
    },
    {
      when: 'it comes near, as a hint',
      chart: chartWith(planOf(), { today: '2026-06-20' }),
      says: 'The plan was last renewed or reviewed on 9 March, 103 days ago; the next review is due by 5 September.',
    },
  ],
  'cannot-tell': [],
});
