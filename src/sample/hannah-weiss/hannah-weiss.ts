import { arrangedAppointment } from '../arranged-appointment.ts';
import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { Day, SampleClient, SampleDocument } from '../sample-client.ts';
import { assessed } from './assessed.ts';
import { beginning } from './beginning.ts';
import { contacts } from './contacts.ts';
import { diagnosed } from './diagnosed.ts';
import { measures } from './measures.ts';
import { notes1 } from './notes-1.ts';
import { notes2 } from './notes-2.ts';
import { notes3 } from './notes-3.ts';
import { plans } from './plans.ts';
import { review } from './review.ts';

const nextAppointment = (day: Day): SampleDocument =>
  arrangedAppointment(day, {
    ...{ key: 'next-appointment', by: 'lindqvist', on: 10, writtenOn: -4, time: '09:00', minutes: 50 },
    ...{ status: 'planned', serviceCode: '90834', place: 'office' },
  });

/** OCD: an aunt who holds her niece again; treated by an associate under supervision, ongoing. */
export function hannahWeiss(day: Day): SampleClient {
  return {
    key: 'hannah-weiss',
    client: {
      name: 'Hannah Weiss',
      recordNumber: 'HS-1003',
      bornOn: day(-10_010),
      pronouns: 'she/her',
      language: 'English',
      contact: '31 Ferry Street, apartment 5; 555-0163; hannah.weiss@mail.example',
      payer: 'Harborline Insurance, member HLI-77-20418',
    },
    episodes: [{ key: 'episode-1', admitted: -102, setting: 'outpatient', careTeam: ['lindqvist', 'osei'] }],
    documents: inOrderOfWriting([
      ...beginning(day),
      ...assessed(day),
      ...diagnosed(day),
      ...plans(day),
      ...contacts(day),
      ...measures(day),
      review(day),
      ...notes1(day),
      ...notes2(day),
      ...notes3(day),
      nextAppointment(day),
    ]),
  };
}
