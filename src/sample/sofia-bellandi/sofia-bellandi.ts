import { arrangedAppointment } from '../arranged-appointment.ts';
import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { Day, SampleClient, SampleDocument } from '../sample-client.ts';
import { assessed } from './assessed.ts';
import { beginning } from './beginning.ts';
import { contacts } from './contacts.ts';
import { crisisContacts } from './crisis-contacts.ts';
import { diagnosed } from './diagnosed.ts';
import { measures } from './measures.ts';
import { notes1 } from './notes-1.ts';
import { notes2 } from './notes-2.ts';
import { notes3 } from './notes-3.ts';
import { notes4 } from './notes-4.ts';
import { plans } from './plans.ts';
import { review } from './review.ts';
import { safety } from './safety.ts';

const nextAppointment = (day: Day): SampleDocument =>
  arrangedAppointment(day, {
    ...{ key: 'next-appointment', by: 'achterberg', on: 13, writtenOn: -1, time: '11:00', minutes: 50 },
    ...{ status: 'planned', serviceCode: '90834', place: 'office' },
  });

/** A depression that became a suicidal crisis, and the way back; ongoing. */
export function sofiaBellandi(day: Day): SampleClient {
  return {
    key: 'sofia-bellandi',
    client: {
      name: 'Sofia Bellandi',
      recordNumber: 'HS-1006',
      bornOn: day(-14_010),
      pronouns: 'she/her',
      language: 'English, Italian',
      contact: '120 Lantern Street, apartment 4; 555-0172; sofia.bellandi@mail.example',
      payer: 'Harborline Insurance, member HLI-58-11749',
    },
    episodes: [{ key: 'episode-1', admitted: -92, setting: 'outpatient', careTeam: ['achterberg'] }],
    documents: inOrderOfWriting([
      ...beginning(day),
      ...assessed(day),
      ...diagnosed(day),
      ...plans(day),
      ...contacts(day),
      ...crisisContacts(day),
      ...measures(day),
      ...safety(day),
      review(day),
      ...notes1(day),
      ...notes2(day),
      ...notes3(day),
      ...notes4(day),
      nextAppointment(day),
    ]),
  };
}
