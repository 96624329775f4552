import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { updatedAnnually } from './updated-annually.ts';

const update = assessmentOf({ assessedOn: '2027-02-20', occasion: 'annual' });
const today = '2027-04-01';

ruleCases(updatedAnnually, {
  'not-applicable': [
    { when: 'nothing was assessed yet', chart: chartWith({ today }) },
    {
      when: 'care has ended',
      chart: chartWith(assessmentOf(), { today, episode: { closedOn: '2026-07-01' } }),
    },
    {
      when: 'nobody sets an interval',
      chart: chartWith(assessmentOf(), { today }),
      parameters: { reassessEveryDays: null },
    },
  ],
  pass: [
    { when: 'the assessment is young', chart: chartWith(assessmentOf()) },
    { when: 'it was renewed', chart: chartWith(assessmentOf(), update, { today }) },
  ],
  fail: [
    {
      when: 'a year went by',
      chart: chartWith(assessmentOf(), draft(update), { today }),
      says: 'The last assessment was signed on 4 March 2026, 393 days ago; an update was due by 4 March.',
      at: '',
    },
    {
      when: 'the year is nearly over, as a hint',
      chart: chartWith(assessmentOf(), { today: '2027-02-10' }),
      says: 'The last assessment was signed on 4 March 2026, 343 days ago; an update is due by 4 March.',
    },
  ],
  'cannot-tell': [],
});
