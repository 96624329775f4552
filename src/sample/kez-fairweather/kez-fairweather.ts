import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { SampleClientOn } from '../sample-client.ts';
import { kezAssessment } from './kez-assessment.ts';
import { kezContacts } from './kez-contacts.ts';
import { kezDiagnosis } from './kez-diagnosis.ts';
import { kezFirstSessions } from './kez-first-sessions.ts';
import { kezIntake } from './kez-intake.ts';
import { kezLaterSessions } from './kez-later-sessions.ts';
import { kezMeasures } from './kez-measures.ts';
import { kezMiddleSessions } from './kez-middle-sessions.ts';
import { kezPlan } from './kez-plan.ts';
import { kezReviews } from './kez-reviews.ts';

/** A fifteen-year-old with a first depression, her grandmother and guardian, and a therapist under supervision. */
export const kezFairweather: SampleClientOn = day => ({
  key: 'kez-fairweather',
  client: {
    name: 'Kezia Fairweather',
    goesBy: 'Kez',
    recordNumber: 'HS-1008',
    bornOn: day(-5724),
    pronouns: 'she/her',
    language: 'English',
    contact: '31 Mill Lane; grandmother 555-0170',
    guardian: 'Maternal grandmother, guardianship by family court order',
    payer: 'Northgate Community Plan',
  },
  episodes: [{ key: 'episode-1', admitted: -169, setting: 'outpatient', careTeam: ['lindqvist', 'osei'] }],
  documents: inOrderOfWriting([
    ...kezContacts(day),
    ...kezMeasures(day),
    ...kezIntake(day),
    kezAssessment(day),
    ...kezDiagnosis(day),
    kezPlan(day),
    ...kezReviews(day),
    ...kezFirstSessions(day),
    ...kezMiddleSessions(day),
    ...kezLaterSessions(day),
  ]),
});
