import type { BodyFor } from '../../../testing/chart-builder.ts';
import { chartWith, draft, written } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { claimMatchesSignedNote } from './claim-matches-signed-note.ts';

const billed = (change: BodyFor<'appointment'> = {}, id = 'appointment') =>
  draft(
    written(
      'appointment',
      {
        heldOn: '2026-03-16',
        startsAt: '10:00',
        minutes: 50,
        status: 'kept',
        serviceCode: '90834',
        billed: true,
        place: 'office',
        ...change,
      },
      { id },
    ),
  );

ruleCases(claimMatchesSignedNote, {
  'not-applicable': [
    {
      when: 'nothing was billed',
      chart: chartWith(billed({ billed: false }), noteOf({ serviceCode: '90832' })),
    },
    { when: 'there is no note, which is another rule’s matter', chart: chartWith(billed()) },
  ],
  pass: [
    { when: 'code and place agree with a signed note', chart: chartWith(billed(), noteOf()) },
    {
      when: 'a modifier stands with one of the codes',
      chart: chartWith(billed({ serviceCode: '90834-95' }), noteOf()),
    },
    {
      when: 'two sessions of a day each find their own note',
      chart: chartWith(
        billed({ serviceCode: '90853' }, 'evening'),
        billed(),
        noteOf(),
        noteOf({ serviceCode: '90853' }, { id: 'group' }),
      ),
    },
    {
      when: 'the calendar names the place in words of its own',
      chart: chartWith(billed({ place: 'Room 3, second floor' }), noteOf({ place: 'home' })),
    },
  ],
  fail: [
    {
      when: 'the note is not signed',
      chart: chartWith(billed(), draft(noteOf())),
      says: 'The session of 16 March is billed, and its note is not signed.',
      at: 'billed',
    },
    {
      when: 'another service was billed',
      chart: chartWith(billed({ serviceCode: '90837' }), noteOf()),
      says: 'On 16 March 90837 was billed; the note says 90834.',
      at: 'serviceCode',
    },
    {
      when: 'an add-on was billed that the note does not hold',
      chart: chartWith(billed({ serviceCode: '90785, 90834' }), noteOf()),
      says: 'On 16 March 90785, 90834 was billed; the note says 90834.',
    },
    {
      when: 'the place differs',
      chart: chartWith(billed({ place: 'By video' }), noteOf()),
      says: 'The session of 16 March stands on the calendar as “video” and in its note as “office”.',
      at: 'place',
    },
  ],
  'cannot-tell': [],
});
