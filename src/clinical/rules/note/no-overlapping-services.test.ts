import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { noOverlappingServices } from './no-overlapping-services.ts';

const session = (startedAt: string, stoppedAt: string, heldOn = '2026-03-16') =>
  noteOf({ heldOn, startedAt, stoppedAt }, { id: `note-${heldOn}-${startedAt}` });

ruleCases(noOverlappingServices, {
  'not-applicable': [
    { when: 'no session has a clock time', chart: chartWith(noteOf({ startedAt: undefined, minutes: 45 })) },
  ],
  pass: [
    {
      when: 'one session begins where the other stops',
      chart: chartWith(session('10:00', '10:45'), session('10:45', '11:30')),
    },
    {
      when: 'the same hour is held on two days',
      chart: chartWith(session('10:00', '10:45'), session('10:00', '10:45', '2026-03-17')),
    },
    {
      when: 'the other note is still being written',
      chart: chartWith(draft(session('10:00', '10:45')), session('10:30', '11:15')),
    },
    {
      when: 'a long day lies within what the set allows',
      chart: chartWith(session('08:00', '14:00')),
      parameters: { maxDailyHours: 6 },
    },
  ],
  fail: [
    {
      when: 'one session begins before the other has stopped',
      chart: chartWith(session('10:00', '10:45'), session('10:30', '11:15')),
      says: 'The session of 16 March began at 10:30, before the one that began at 10:00 had stopped at 10:45.',
      at: 'startedAt',
    },
    {
      when: 'a session runs past midnight into another',
      chart: chartWith(session('23:30', '00:30'), session('00:15', '01:00', '2026-03-17')),
      says: 'The session of 17 March began at 00:15, before the one that began at 23:30 had stopped at 00:30.',
    },
    {
      when: 'a clinician’s day is longer than the set allows',
      chart: chartWith(session('08:00', '12:00'), session('12:00', '15:30')),
      parameters: { maxDailyHours: 7 },
      says: 'The sessions of Ines Okafor on 16 March add up to 7.5 hours in this record alone.',
      at: 'stoppedAt',
    },
  ],
  'cannot-tell': [],
});
