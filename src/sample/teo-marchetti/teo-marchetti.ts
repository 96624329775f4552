import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { SampleClientOn } from '../sample-client.ts';
import { teoAssessment } from './teo-assessment.ts';
import { teoContacts } from './teo-contacts.ts';
import { teoDiagnosis } from './teo-diagnosis.ts';
import { teoFirstSessions } from './teo-first-sessions.ts';
import { teoIntake } from './teo-intake.ts';
import { teoLaterSessions } from './teo-later-sessions.ts';
import { teoMeasures } from './teo-measures.ts';
import { teoMiddleSessions } from './teo-middle-sessions.ts';
import { teoPlan } from './teo-plan.ts';
import { teoReview } from './teo-review.ts';

/** A nine-year-old with separation anxiety whose parents learn to stand back. */
export const teoMarchetti: SampleClientOn = day => ({
  key: 'teo-marchetti',
  client: {
    name: 'Matteo Marchetti',
    goesBy: 'Teo',
    recordNumber: 'HS-1007',
    bornOn: day(-3512),
    pronouns: 'he/him',
    language: 'English',
    contact: '9 Cannery Row, apartment 2; mother 555-0162, father 555-0163',
    guardian: 'Mother and father, joint legal custody',
    payer: 'Tidewater Health Plan',
  },
  episodes: [{ key: 'episode-1', admitted: -136, setting: 'outpatient', careTeam: ['achterberg'] }],
  documents: inOrderOfWriting([
    ...teoContacts(day),
    ...teoMeasures(day),
    ...teoIntake(day),
    teoAssessment(day),
    ...teoDiagnosis(day),
    teoPlan(day),
    ...teoReview(day),
    ...teoFirstSessions(day),
    ...teoMiddleSessions(day),
    ...teoLaterSessions(day),
  ]),
});
