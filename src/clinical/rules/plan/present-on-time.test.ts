import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { presentOnTime } from './present-on-time.ts';

const late = planOf({ effectiveFrom: '2026-04-10' });
ruleCases(presentOnTime, {
  'not-applicable': [
    { when: 'the plan is not due yet', chart: chartWith({ today: '2026-04-01' }) },
    { when: 'care ended before it was due', chart: chartWith({ episode: { closedOn: '2026-03-20' } }) },
    {
      when: 'nobody sets a number of days and the first visits are not over',
      chart: chartWith(noteOf()),
      parameters: { planDueDays: null },
    },
  ],
  pass: [
    { when: 'it was signed within the days', chart: chartWith(planOf()) },
    {
      when: 'it was signed before one visit too many',
      chart: chartWith(noteOf({ heldOn: '2026-03-05' }), planOf(), noteOf()),
      parameters: { planDueDays: null, graceVisits: 1 },
    },
    {
      when: 'nobody sets days and it was signed',
      chart: chartWith(planOf()),
      parameters: { planDueDays: null },
    },
  ],
  fail: [
    {
      when: 'none is signed',
      chart: chartWith(draft(planOf())),
      says: 'No treatment plan is signed; it was due by 1 April.',
      at: '',
    },
    {
      when: 'it was signed late',
      chart: chartWith(late),
      says: 'The first treatment plan was signed on 10 April, 9 days after it was due.',
    },
    {
      when: 'visits went on without it',
      chart: chartWith(noteOf({ heldOn: '2026-03-05' }), noteOf({ heldOn: '2026-03-12' })),
      parameters: { planDueDays: null, graceVisits: 1 },
      says: 'No treatment plan is signed; it was due by 11 March.',
    },
  ],
  'cannot-tell': [],
});
