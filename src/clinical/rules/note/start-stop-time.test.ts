import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { startStopTime } from './start-stop-time.ts';

const weeks = Array.from({ length: 10 }, (_, week) => `2026-01-${String(week * 3 + 1).padStart(2, '0')}`);
const alike = weeks.map(heldOn => noteOf({ heldOn, startedAt: '10:00', stoppedAt: '10:45' }));
const timed = weeks.map((heldOn, week) => noteOf({ heldOn, startedAt: `10:0${week}`, stoppedAt: '10:50' }));
const byTotal = { startedAt: undefined, stoppedAt: undefined };
ruleCases(startStopTime, {
  'not-applicable': [
    { when: 'there is no session', chart: chartWith() },
    {
      when: 'the service is not timed',
      chart: chartWith(noteOf({ serviceCode: '90853', startedAt: undefined })),
    },
  ],
  pass: [
    { when: 'both times are there', chart: chartWith(noteOf()) },
    {
      when: 'the session went past midnight',
      chart: chartWith(noteOf({ startedAt: '23:30', stoppedAt: '00:20' })),
    },
    { when: 'the times are those of a watch', chart: chartWith(...timed) },
    { when: 'few sessions are alike', chart: chartWith(...alike.slice(1)) },
    {
      when: 'the rule set takes minutes in all',
      chart: chartWith(noteOf({ ...byTotal, minutes: 48 })),
      parameters: { requireExact: false },
    },
    { when: 'the minutes in all are those of the clock', chart: chartWith(noteOf({ minutes: 48 })) },
  ],
  fail: [
    {
      when: 'the stop is missing',
      chart: chartWith(noteOf({ stoppedAt: undefined })),
      says: 'The note of 16 March does not say when the session started and stopped.',
      at: 'stoppedAt',
    },
    {
      when: 'nothing at all is said, although minutes in all would do',
      chart: chartWith(noteOf(byTotal)),
      parameters: { requireExact: false },
      says: 'The note of 16 March does not say when the session started and stopped.',
      at: 'startedAt',
    },
    {
      when: 'only the minutes in all are told',
      chart: chartWith(noteOf({ ...byTotal, minutes: 48 })),
      says: 'The note of 16 March tells 48 minutes in all; start and stop are asked for.',
      at: 'startedAt',
    },
    {
      when: 'the minutes in all are not those of the clock',
      chart: chartWith(noteOf({ minutes: 55 })),
      says: 'From 10:02 to 10:50 on 16 March are 48 minutes; the note tells 55 in all.',
      at: 'minutes',
    },
    {
      when: 'it stops before it starts',
      chart: chartWith(noteOf({ stoppedAt: '09:50' })),
      says: 'The session of 16 March stops at 09:50, which is not after its start at 10:02.',
    },
    {
      when: 'all of the last sessions are alike',
      chart: chartWith(...alike),
      says: 'The last 10 sessions all began at the same minute and took exactly as long; were they timed?',
      at: 'startedAt',
    },
  ],
  'cannot-tell': [],
});
