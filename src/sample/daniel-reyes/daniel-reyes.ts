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
    ...{ key: 'next-appointment', by: 'raman', on: 13, writtenOn: -1, time: '12:30', minutes: 50 },
    ...{ status: 'planned', serviceCode: '90834', place: 'office' },
  });

/** PTSD after a collision: a paramedic who crosses the bridge again; by video, ongoing. */
export function danielReyes(day: Day): SampleClient {
  return {
    key: 'daniel-reyes',
    client: {
      name: 'Daniel Reyes',
      recordNumber: 'HS-1002',
      bornOn: day(-15_130),
      pronouns: 'he/him',
      language: 'English, Spanish',
      contact: '9 Quarry Lane; 555-0126; daniel.reyes@mail.example',
      payer: 'Tidewater Health Plan, member THP-318-2240',
    },
    episodes: [{ key: 'episode-1', admitted: -120, setting: 'outpatient', careTeam: ['raman'] }],
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
