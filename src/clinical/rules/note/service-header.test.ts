import { chartWith, draft } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { serviceHeader } from './service-header.ts';

const without = (field: string) => chartWith(noteOf({ [field]: undefined }));
ruleCases(serviceHeader, {
  'not-applicable': [{ when: 'no session was written down', chart: chartWith() }],
  pass: [
    { when: 'day, service, place and people are told', chart: chartWith(noteOf()) },
    {
      when: 'the client is named, and nobody else',
      chart: chartWith(noteOf({ present: 'River Amari' })),
    },
    {
      when: 'it is dated ahead of its own signature, which is another rule’s matter',
      chart: chartWith(noteOf({ heldOn: '2026-06-16' }, { signedOn: '2026-03-16' })),
    },
  ],
  fail: [
    {
      when: 'the day is missing',
      chart: chartWith(noteOf({ heldOn: undefined }, { signedOn: '2026-03-16' })),
      says: 'This note does not say on which day the session was held.',
      at: 'heldOn',
    },
    {
      when: 'a note being written tells of a day to come',
      chart: chartWith(draft(noteOf({ heldOn: '2026-06-16' }))),
      says: 'The session is dated 16 June, and that day has not come yet.',
      at: 'heldOn',
    },
    {
      when: 'no service is named',
      chart: without('serviceCode'),
      says: 'The note of 16 March does not say which service it was.',
      at: 'serviceCode',
    },
    {
      when: 'nobody is named',
      chart: chartWith(noteOf({ present: ' ' })),
      says: 'The note of 16 March does not say who was present.',
      at: 'present',
    },
    {
      when: 'place and kind of session are missing, each by itself',
      chart: chartWith(noteOf({ place: undefined, modality: undefined })),
      says: [
        'The note of 16 March does not say who the session was meant for: one person, a couple, a family or a group.',
        'The note of 16 March does not say where it was held.',
      ],
    },
    {
      when: 'people are named and not who they are, as a hint',
      chart: chartWith(noteOf({ present: 'River and Ana Ortiz' })),
      says: 'On 16 March “River and Ana Ortiz” were present; I could not find who they are to the client.',
      at: 'present',
    },
  ],
  'cannot-tell': [],
});
