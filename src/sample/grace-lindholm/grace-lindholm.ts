import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { Day, SampleClient } from '../sample-client.ts';
import { assessed } from './assessed.ts';
import { beginning } from './beginning.ts';
import { diagnosed } from './diagnosed.ts';
import { discharged } from './discharged.ts';
import { measures } from './measures.ts';
import { notes1 } from './notes-1.ts';
import { notes2 } from './notes-2.ts';
import { plans } from './plans.ts';
import { review } from './review.ts';

/** Panic disorder: an interpreter who rides the train again; discharged with success. */
export function graceLindholm(day: Day): SampleClient {
  return {
    key: 'grace-lindholm',
    client: {
      name: 'Grace Lindholm',
      recordNumber: 'HS-1005',
      bornOn: day(-10_760),
      pronouns: 'she/her',
      language: 'English, American Sign Language',
      contact: '77 Cannery Row, apartment 2; 555-0118; grace.lindholm@mail.example',
      payer: 'Harborline Insurance, member HLI-61-00932',
    },
    episodes: [
      {
        key: 'episode-1',
        admitted: -136,
        closed: -10,
        closedReason: 'Goals met',
        setting: 'outpatient',
        careTeam: ['marsh'],
      },
    ],
    documents: inOrderOfWriting([
      ...beginning(day),
      ...assessed(day),
      ...diagnosed(day),
      ...plans(day),
      ...measures(day),
      review(day),
      ...notes1(day),
      ...notes2(day),
      ...discharged(day),
    ]),
  };
}
