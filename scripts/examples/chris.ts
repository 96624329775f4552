import { inOrderOfWriting } from '../../src/sample/in-order-of-writing.ts';
import type { SampleClientOn } from '../../src/sample/sample-client.ts';
import { chrisDiagnosis } from './chris-diagnosis.ts';
import { chrisEvidence } from './chris-evidence.ts';
import { chrisPlans } from './chris-plans.ts';
import { chrisSessions } from './chris-sessions.ts';

/** A father who wants a plan for his son that he sticks to: a whole thread, and nothing amiss. */
export const chris: SampleClientOn = day => ({
  key: 'chris',
  client: {
    name: 'Chris Dunmore',
    recordNumber: 'EX-1',
    bornOn: '1990-09-18',
    pronouns: 'he/him',
    language: 'English',
    contact: '40 Foundry Lane; 555-0109',
    payer: 'Electrical Trades Fund',
  },
  episodes: [
    {
      key: 'episode-1',
      admitted: -136,
      closed: -66,
      closedReason: 'Goals met',
      setting: 'outpatient',
      careTeam: ['marsh'],
    },
  ],
  documents: inOrderOfWriting([
    ...chrisEvidence(day),
    ...chrisDiagnosis(day),
    ...chrisPlans(day),
    ...chrisSessions(day),
  ]),
});
