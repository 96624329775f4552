import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { dischargeOf, noteOf, reviewOf } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { updatedOnWorsening } from './updated-on-worsening.ts';

const phq = (on: string, score?: number, interpretation?: string) =>
  measured('measure:phq-9', on, { administeredOn: on, score, interpretation });
const worse = [planOf(), phq('2026-03-10', 10), phq('2026-03-20', 12), phq('2026-04-01', 16)];
const later = { today: '2026-05-02' };
const words = 'PHQ-9 went from 10 to 16 on 1 April';

ruleCases(updatedOnWorsening, {
  'not-applicable': [
    { when: 'nothing was measured twice', chart: chartWith(planOf(), phq('2026-03-10', 20)) },
    {
      when: 'the later one was not scored',
      chart: chartWith(planOf(), phq('2026-03-10', 10), phq('2026-04-01')),
    },
    { when: 'there was no plan yet', chart: chartWith(phq('2026-03-10', 5), phq('2026-04-01', 20)) },
    {
      when: 'no worsening is defined for the questionnaire',
      chart: chartWith(
        planOf(),
        ...['2026-03-10', '2026-04-01'].map(on => measured('measure:pcl-5', on, { score: 40 })),
      ),
    },
  ],
  pass: [
    {
      when: 'the score rose a little',
      chart: chartWith(planOf(), phq('2026-03-10', 10), phq('2026-04-01', 14), later),
    },
    {
      when: 'the best of the last two was not much lower, only one before them',
      chart: chartWith(
        ...[
          planOf(),
          phq('2026-03-01', 5),
          phq('2026-03-05', 13),
          phq('2026-03-08', 14),
          phq('2026-04-01', 16),
        ],
        later,
      ),
    },
    { when: 'a review followed', chart: chartWith(...worse, reviewOf({ reviewedOn: '2026-04-20' }), later) },
    {
      when: 'a note says what changes',
      chart: chartWith(
        ...worse,
        noteOf({ heldOn: '2026-04-06', planChange: 'None yet: the fair week explains it.' }),
        later,
      ),
    },
    {
      when: 'the score is read with a decision',
      chart: chartWith(
        planOf(),
        phq('2026-03-10', 10),
        phq('2026-04-01', 16, 'A bad week; we hold course and repeat it.'),
        later,
      ),
    },
    { when: 'care ended', chart: chartWith(...worse, dischargeOf({ dischargedOn: '2026-04-20' }), later) },
  ],
  fail: [
    {
      when: 'nothing followed',
      chart: chartWith(...worse, noteOf({ heldOn: '2026-04-06' }), later),
      says: `${words}; by 1 May neither the plan nor a note said what follows from it.`,
      at: '',
    },
    {
      when: 'the answer came too late',
      chart: chartWith(...worse, reviewOf({ reviewedOn: '2026-05-10' }), { today: '2026-05-12' }),
      says: `${words}; by 1 May neither the plan nor a note said what follows from it.`,
    },
    {
      when: 'there is still time',
      chart: chartWith(...worse, { today: '2026-04-10' }),
      says: `${words}; say by 1 May what follows from it for the plan.`,
    },
  ],
  'cannot-tell': [],
});
