import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { SampleClientOn } from '../sample-client.ts';
import { bernadetteAmendments } from './bernadette-amendments.ts';
import { bernadetteAssessment } from './bernadette-assessment.ts';
import { bernadetteBeginning } from './bernadette-beginning.ts';
import { bernadetteDiagnosis } from './bernadette-diagnosis.ts';
import { bernadetteFirstSessions } from './bernadette-first-sessions.ts';
import { bernadetteLaterSessions } from './bernadette-later-sessions.ts';
import { bernadetteMeasures } from './bernadette-measures.ts';
import { bernadettePlan } from './bernadette-plan.ts';

/** A bus dispatcher who came over from a practice that closed: good sessions, a plan signed late. A chart with defects. */
export const bernadetteQuill: SampleClientOn = day => ({
  key: 'bernadette-quill',
  client: {
    name: 'Bernadette Quill',
    recordNumber: 'HS-1012',
    bornOn: day(-21_390),
    pronouns: 'she/her',
    language: 'English',
    contact: '3 Depot Road; 555-0218; bernadette.quill@mail.example',
    payer: 'Transit Workers Benefit Fund',
  },
  episodes: [{ key: 'episode-1', admitted: -126, setting: 'outpatient', careTeam: ['marsh'] }],
  documents: inOrderOfWriting([
    ...bernadetteBeginning(day),
    ...bernadetteMeasures(day),
    bernadetteAssessment(day),
    ...bernadetteDiagnosis(day),
    bernadettePlan(day),
    ...bernadetteFirstSessions(day),
    ...bernadetteLaterSessions(day),
    ...bernadetteAmendments(day),
  ]),
});
