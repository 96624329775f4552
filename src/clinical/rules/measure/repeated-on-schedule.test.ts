import { chartWith, measured } from '../../../testing/chart-builder.ts';
import { dischargeOf, noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { repeatedOnSchedule } from './repeated-on-schedule.ts';

const gad7 = (on: string) => measured('measure:gad-7', on, { administeredOn: on, score: 9 });
const closed = { episode: { closedOn: '2026-07-06' }, today: '2026-09-01' };
const ending = (measures: string[], reason: 'goals-met' | 'dropout' = 'goals-met') =>
  dischargeOf({ measures, reason });

ruleCases(repeatedOnSchedule, {
  'not-applicable': [
    { when: 'there is no questionnaire to repeat', chart: chartWith(noteOf()) },
    { when: 'nobody was seen yet', chart: chartWith(gad7('2026-03-02')) },
    {
      when: 'the client stopped coming',
      chart: chartWith(gad7('2026-03-02'), noteOf(), ending(['m'], 'dropout'), closed),
    },
    {
      when: 'the summary names no measure, which another rule says',
      chart: chartWith(gad7('2026-03-02'), noteOf({ heldOn: '2026-07-06' }), ending([]), closed),
    },
  ],
  pass: [
    { when: 'the last is young', chart: chartWith(gad7('2026-03-02'), noteOf()) },
    {
      when: 'one was given at the end',
      chart: chartWith(gad7('2026-07-06'), noteOf({ heldOn: '2026-07-06' }), ending(['m']), closed),
    },
    {
      when: 'nobody was seen since it became due',
      chart: chartWith(gad7('2026-03-02'), noteOf(), { today: '2027-03-02' }),
    },
  ],
  fail: [
    {
      when: 'half a year of sessions went by',
      chart: chartWith(gad7('2026-03-02'), noteOf({ heldOn: '2026-08-31' }), { today: '2026-09-01' }),
      says: 'The last questionnaire, the GAD-7 of 2 March, was filled in 182 days before the session of 31 August; they are repeated at least every 120 days.',
      at: '',
    },
    {
      when: 'care ended without one',
      chart: chartWith(gad7('2026-05-04'), noteOf({ heldOn: '2026-07-06' }), ending(['m']), closed),
      says: 'The last questionnaire, the GAD-7 of 4 May, lies 63 days from the last session on 6 July; there is no measure at the end of care.',
    },
  ],
  'cannot-tell': [],
});
