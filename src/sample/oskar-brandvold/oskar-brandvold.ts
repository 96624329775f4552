import { arrangedAppointment } from '../arranged-appointment.ts';
import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { SampleClientOn } from '../sample-client.ts';
import { oskarAloneSessions } from './oskar-alone-sessions.ts';
import { oskarAssessment } from './oskar-assessment.ts';
import { oskarBeginning } from './oskar-beginning.ts';
import { oskarDiagnosis } from './oskar-diagnosis.ts';
import { oskarGroupEndings } from './oskar-group-endings.ts';
import { oskarGroupEvenings } from './oskar-group-evenings.ts';
import { oskarMeasures } from './oskar-measures.ts';
import { oskarPlans } from './oskar-plans.ts';

/** A graduate student whose throat closes when he is looked at: a group on Mondays, now and then a Friday alone. */
export const oskarBrandvold: SampleClientOn = day => ({
  key: 'oskar-brandvold',
  client: {
    name: 'Oskar Brandvold',
    recordNumber: 'HS-1010',
    bornOn: day(-8980),
    pronouns: 'he/him',
    language: 'English',
    contact: '5 Weir Street, upper floor; 555-0194; oskar.brandvold@mail.example',
    payer: 'Student health plan',
  },
  episodes: [{ key: 'episode-1', admitted: -140, setting: 'outpatient', careTeam: ['raman'] }],
  documents: inOrderOfWriting([
    ...oskarBeginning(day),
    ...oskarMeasures(day),
    oskarAssessment(day),
    ...oskarDiagnosis(day),
    ...oskarPlans(day),
    ...oskarAloneSessions(day),
    ...oskarGroupEvenings(day),
    ...oskarGroupEndings(day),
    arrangedAppointment(day, {
      ...{ key: 'next-appointment', by: 'raman', on: 14, writtenOn: -14, time: '10:00', minutes: 45 },
      ...{ status: 'planned', serviceCode: '90834', place: 'office' },
    }),
  ]),
});
