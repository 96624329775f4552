import { arrangedAppointment } from '../arranged-appointment.ts';
import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { SampleClientOn } from '../sample-client.ts';
import { leilaAssessment } from './leila-assessment.ts';
import { leilaBeginning } from './leila-beginning.ts';
import { leilaDiagnosis } from './leila-diagnosis.ts';
import { leilaFirstSessions } from './leila-first-sessions.ts';
import { leilaLaterSessions } from './leila-later-sessions.ts';
import { leilaMeasures } from './leila-measures.ts';
import { leilaPlan } from './leila-plan.ts';

const wednesday = { by: 'achterberg', time: '17:00', minutes: 50 } as const;

/** A couple after hidden debts; she is the client. The notes are good, the plan is a stock one: a chart with defects. */
export const leilaMoss: SampleClientOn = day => ({
  key: 'leila-moss',
  client: {
    name: 'Leila Moss',
    recordNumber: 'HS-1009',
    bornOn: day(-15_090),
    pronouns: 'she/her',
    language: 'English',
    contact: '77 Orchard Hill; 555-0185; leila.moss@mail.example',
    payer: 'Keystone Mutual',
  },
  episodes: [{ key: 'episode-1', admitted: -86, setting: 'outpatient', careTeam: ['achterberg'] }],
  documents: inOrderOfWriting([
    ...leilaBeginning(day),
    ...leilaMeasures(day),
    leilaAssessment(day),
    ...leilaDiagnosis(day),
    leilaPlan(day),
    arrangedAppointment(day, { ...wednesday, key: 'cancelled-appointment', on: -58, status: 'cancelled' }),
    ...leilaFirstSessions(day),
    ...leilaLaterSessions(day),
    arrangedAppointment(day, {
      ...wednesday,
      key: 'next-appointment',
      on: 12,
      writtenOn: -2,
      status: 'planned',
    }),
  ]),
});
