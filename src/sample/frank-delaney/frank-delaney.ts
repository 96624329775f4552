import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { Day, SampleClient } from '../sample-client.ts';
import { around } from './around.ts';
import { assessed } from './assessed.ts';
import { beginning } from './beginning.ts';
import { diagnosed } from './diagnosed.ts';
import { notes1 } from './notes-1.ts';
import { notes2 } from './notes-2.ts';
import { notes3 } from './notes-3.ts';
import { plan } from './plan.ts';

/** Alcohol use disorder: good work and a chart with the faults of real audits; ongoing. */
export function frankDelaney(day: Day): SampleClient {
  return {
    key: 'frank-delaney',
    client: {
      name: 'Frank Delaney',
      recordNumber: 'HS-1004',
      bornOn: day(-19_120),
      pronouns: 'he/him',
      language: 'English',
      contact: '48 Cooper Street; 555-0109; frank.delaney@mail.example',
      payer: 'Tidewater Health Plan, member THP-102-7731',
    },
    episodes: [{ key: 'episode-1', admitted: -191, setting: 'sud-outpatient', careTeam: ['achterberg'] }],
    documents: inOrderOfWriting([
      ...beginning(day),
      ...assessed(day),
      ...diagnosed(day),
      plan(day),
      ...around(day),
      ...notes1(day),
      ...notes2(day),
      ...notes3(day),
    ]),
  };
}
