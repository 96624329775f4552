import { arrangedAppointment } from '../arranged-appointment.ts';
import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { Day, SampleClient, SampleDocument } from '../sample-client.ts';
import { assessed } from './assessed.ts';
import { beginning } from './beginning.ts';
import { cancelled } from './cancelled.ts';
import { diagnosed } from './diagnosed.ts';
import { measures } from './measures.ts';
import { notes1 } from './notes-1.ts';
import { notes2 } from './notes-2.ts';
import { notes3 } from './notes-3.ts';
import { plans } from './plans.ts';
import { review } from './review.ts';

const nextAppointment = (day: Day): SampleDocument =>
  arrangedAppointment(day, {
    ...{ key: 'next-appointment', by: 'marsh', on: 11, writtenOn: -3, time: '16:00', minutes: 50 },
    ...{ status: 'planned', serviceCode: '90834', place: 'office' },
  });

/** Adult depression and anxiety: a physical therapist who gets her evenings back; ongoing. */
export function mayaOkafor(day: Day): SampleClient {
  return {
    key: 'maya-okafor',
    client: {
      name: 'Maya Okafor',
      recordNumber: 'HS-1001',
      bornOn: day(-12_590),
      pronouns: 'she/her',
      language: 'English',
      contact: '214 Alder Court, lower level; 555-0141; maya.okafor@mail.example',
      payer: 'Tidewater Health Plan, member THP-440-1187',
    },
    episodes: [{ key: 'episode-1', admitted: -143, setting: 'outpatient', careTeam: ['marsh'] }],
    documents: inOrderOfWriting([
      ...beginning(day),
      ...assessed(day),
      ...diagnosed(day),
      ...plans(day),
      ...cancelled(day),
      ...measures(day),
      review(day),
      ...notes1(day),
      ...notes2(day),
      ...notes3(day),
      nextAppointment(day),
    ]),
  };
}
