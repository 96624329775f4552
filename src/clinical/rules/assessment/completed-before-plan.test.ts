import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { completedBeforePlan } from './completed-before-plan.ts';

const early = { today: '2026-03-20' };

ruleCases(completedBeforePlan, {
  'not-applicable': [
    { when: 'the client has just come', chart: chartWith(early) },
    { when: 'the setting allows any time', chart: chartWith(), parameters: { assessmentDueDays: null } },
    { when: 'care ended before it was due', chart: chartWith({ episode: { closedOn: '2026-03-10' } }) },
  ],
  pass: [
    { when: 'it was signed before the plan', chart: chartWith(assessmentOf(), planOf()) },
    {
      when: 'it was signed on the day of the plan',
      chart: chartWith(assessmentOf({ assessedOn: '2026-03-09' }), planOf()),
    },
    { when: 'there is no plan yet', chart: chartWith(assessmentOf()) },
    {
      when: 'it came late and no time is set',
      chart: chartWith(assessmentOf({ assessedOn: '2026-04-20' })),
      parameters: { assessmentDueDays: null },
    },
  ],
  fail: [
    {
      when: 'the plan rests on none',
      chart: chartWith(planOf(), early),
      says: 'The plan has been in force since 9 March, and no assessment is signed.',
      at: '',
    },
    {
      when: 'it was still a draft',
      chart: chartWith(draft(assessmentOf()), planOf(), early),
      says: 'The plan has been in force since 9 March, and no assessment is signed.',
    },
    {
      when: 'it followed the plan',
      chart: chartWith(planOf(), assessmentOf({ assessedOn: '2026-03-12' })),
      says: 'The assessment was signed on 12 March, and the plan was in force from 9 March.',
      at: '',
    },
    {
      when: 'it is overdue',
      chart: chartWith(),
      says: 'No assessment is signed; it was due by 1 April.',
    },
    {
      when: 'it came late',
      chart: chartWith(assessmentOf({ assessedOn: '2026-04-11' }), planOf({ effectiveFrom: '2026-04-13' })),
      says: 'The assessment was signed on 11 April, 10 days after it was due.',
    },
  ],
  'cannot-tell': [],
});
