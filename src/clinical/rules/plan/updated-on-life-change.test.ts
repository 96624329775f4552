import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, reviewOf } from '../../../testing/river-care.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { updatedOnLifeChange } from './updated-on-life-change.ts';

const laidOff = { heldOn: '2026-03-16', betweenSessions: 'Two rides. Was laid off on Friday.' };
const later = { today: '2026-06-01' };
const says =
  'The note of 16 March tells of a change in the client’s life (“Was laid off”); I could not find in the 45 days after it whether the plan still fits.';

ruleCases(updatedOnLifeChange, {
  'not-applicable': [
    { when: 'no note tells of one', chart: chartWith(planOf(), noteOf(), later) },
    { when: 'there was no plan yet', chart: chartWith(noteOf(laidOff), later) },
  ],
  pass: [
    { when: 'there is still time', chart: chartWith(planOf(), noteOf(laidOff), { today: '2026-04-30' }) },
    { when: 'a review followed', chart: chartWith(planOf(), noteOf(laidOff), reviewOf(), later) },
    {
      when: 'the note says that the plan still fits',
      chart: chartWith(
        planOf(),
        noteOf({ ...laidOff, planChange: 'None: the bus leads to interviews too.' }),
        later,
      ),
    },
    {
      when: 'it was told apart from the plan, and what follows',
      chart: chartWith(
        planOf(),
        noteOf({ somethingElse: 'off-plan', somethingElseDetail: 'Was laid off; the goal stays the same.' }),
        later,
      ),
    },
  ],
  fail: [
    {
      when: 'nothing was said of the plan',
      chart: chartWith(planOf(), noteOf(laidOff), later),
      says,
      at: 'betweenSessions',
    },
    {
      when: 'the plan was looked at too late',
      chart: chartWith(planOf(), noteOf(laidOff), reviewOf({ reviewedOn: '2026-05-20' }), later),
      says,
    },
  ],
  'cannot-tell': [],
});
