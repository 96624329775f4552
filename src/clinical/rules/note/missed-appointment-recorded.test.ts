import type { BodyFor } from '../../../testing/chart-builder.ts';
import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { noteOf, reviewOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { missedAppointmentRecorded } from './missed-appointment-recorded.ts';

const arranged = (heldOn: string, status: 'missed' | 'cancelled' | 'kept' = 'missed') =>
  draft(written('appointment', { heldOn, status }, { id: `appointment-${heldOn}` }));
const told = (contactOn: string, change: BodyFor<'contact-note'> = {}) =>
  written(
    'contact-note',
    {
      kind: 'missed',
      contactOn,
      withWhom: 'Client, by telephone',
      reason: 'Stood at the stop and could not board.',
      missedBy: 'client',
      outreach: 'Called at ten; River answered at once.',
      content: 'No therapy on the telephone.',
      followUp: 'Next Monday as usual.',
      ...change,
    },
    { id: `contact-${contactOn}` },
  );
const row = ['2026-03-16', '2026-03-23', '2026-03-30', '2026-04-06'];
const missedAll = (change: BodyFor<'contact-note'> = {}) =>
  row.flatMap(day => [arranged(day), told(day, change)]);

ruleCases(missedAppointmentRecorded, {
  'not-applicable': [
    { when: 'every appointment was kept', chart: chartWith(arranged('2026-03-16', 'kept')) },
    { when: 'it was cancelled for a day to come', chart: chartWith(arranged('2026-05-16', 'cancelled')) },
    {
      when: 'there are still days to write it down',
      chart: chartWith(arranged('2026-03-16'), { today: '2026-03-19' }),
    },
  ],
  pass: [
    { when: 'an entry of the day tells of it', chart: chartWith(arranged('2026-03-16'), told('2026-03-16')) },
    {
      when: 'it was cancelled the week before',
      chart: chartWith(arranged('2026-03-16', 'cancelled'), told('2026-03-09', { kind: 'cancelled' })),
    },
    {
      when: 'the client was reached the next day',
      chart: chartWith(arranged('2026-03-16'), told('2026-03-17')),
    },
    {
      when: 'a call about it was recorded as a call',
      chart: chartWith(
        arranged('2026-03-16'),
        told('2026-03-16', { kind: 'communication', missedBy: undefined }),
      ),
    },
    {
      when: 'many were missed and the plan was reviewed since',
      chart: chartWith(...missedAll(), reviewOf()),
    },
    {
      when: 'many were missed and a note changes the plan',
      chart: chartWith(
        ...missedAll(),
        noteOf({ heldOn: '2026-04-13', planChange: 'Meet at the stop instead.' }),
      ),
    },
    { when: 'many were cancelled by ourselves', chart: chartWith(...missedAll({ missedBy: 'clinician' })) },
  ],
  fail: [
    {
      when: 'nothing was written',
      chart: chartWith(arranged('2026-03-16')),
      says: 'The appointment of 16 March was missed, and nothing says why or what was done to reach the client.',
      at: '',
    },
    {
      when: 'a cancellation was not written down',
      chart: chartWith(arranged('2026-03-16', 'cancelled')),
      says: 'The appointment of 16 March was cancelled, and nothing says why.',
    },
    {
      when: 'two were missed and one entry was written',
      chart: chartWith(arranged('2026-03-16'), arranged('2026-03-23'), told('2026-03-23')),
      says: 'The appointment of 16 March was missed, and nothing says why or what was done to reach the client.',
    },
    {
      when: 'only a consultation speaks of it',
      chart: chartWith(arranged('2026-03-16'), told('2026-03-17', { kind: 'consultation' })),
      says: 'The appointment of 16 March was missed, and nothing says why or what was done to reach the client.',
    },
    {
      when: 'the entry is empty',
      chart: chartWith(
        arranged('2026-03-16'),
        told('2026-03-16', { reason: '', outreach: undefined, content: ' ' }),
      ),
      says: 'The entry about the appointment of 16 March gives neither a reason nor what was done.',
      at: 'reason',
    },
    {
      when: 'many were missed and nobody looked at the plan, as a hint',
      chart: chartWith(...missedAll()),
      says: '4 appointments were missed or cancelled from 16 March to 6 April, and nobody has looked at the plan since.',
    },
  ],
  'cannot-tell': [],
});
