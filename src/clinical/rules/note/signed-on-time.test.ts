import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { signedOnTime } from './signed-on-time.ts';

const late = noteOf({}, { signedOn: '2026-03-20' });
const explained = {
  ...written('late-entry', {
    writtenOn: '2026-03-20',
    concernsOn: '2026-03-16',
    entry: 'Note of 16 March.',
    reason: 'Was ill.',
  }),
  about: late.id,
};
ruleCases(signedOnTime, {
  'not-applicable': [
    { when: 'it is not signed and not due yet', chart: chartWith(draft(noteOf()), { today: '2026-03-19' }) },
  ],
  pass: [
    { when: 'it was signed on the last day', chart: chartWith(noteOf({}, { signedOn: '2026-03-19' })) },
    {
      when: 'a weekend lay between',
      chart: chartWith(noteOf({ heldOn: '2026-03-19' }, { signedOn: '2026-03-24' })),
    },
    { when: 'a late entry says why', chart: chartWith(late, explained) },
    {
      when: 'a crisis was written the next day',
      chart: chartWith(noteOf({ modality: 'crisis' }, { signedOn: '2026-03-17' })),
    },
  ],
  fail: [
    {
      when: 'it was signed late',
      chart: chartWith(late),
      says: 'The note of 16 March was signed on 20 March; it was due by 19 March, and no late entry says why.',
      at: '',
    },
    {
      when: 'a crisis was written two days later',
      chart: chartWith(noteOf({ serviceCode: '90839' }, { signedOn: '2026-03-18' })),
      says: 'The note of 16 March was signed on 18 March; it was due by 17 March, and no late entry says why.',
    },
    {
      when: 'it was signed before the session',
      chart: chartWith(noteOf({}, { signedOn: '2026-03-13' })),
      says: 'The note of 16 March was signed on 13 March, before the session took place.',
      at: 'heldOn',
    },
    {
      when: 'it is still not signed',
      chart: chartWith(draft(noteOf()), { today: '2026-03-20' }),
      says: 'The note of 16 March is not signed; it was due by 19 March.',
    },
    {
      when: 'the rule set asks for less',
      chart: chartWith(noteOf({}, { signedOn: '2026-03-19' })),
      parameters: { noteDueBusinessDays: 2 },
      says: 'The note of 16 March was signed on 19 March; it was due by 18 March, and no late entry says why.',
    },
  ],
  'cannot-tell': [],
});
