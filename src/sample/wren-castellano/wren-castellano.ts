import { inOrderOfWriting } from '../in-order-of-writing.ts';
import type { SampleClientOn } from '../sample-client.ts';
import { wrenBeginning } from './wren-beginning.ts';
import { wrenContacts } from './wren-contacts.ts';
import { wrenDiagnosisAndPlan } from './wren-diagnosis-and-plan.ts';
import { wrenEnding } from './wren-ending.ts';

/** A nursing assistant who stayed away after three sessions: a chart with defects. */
export const wrenCastellano: SampleClientOn = day => ({
  key: 'wren-castellano',
  client: {
    name: 'Wren Castellano',
    recordNumber: 'HS-1011',
    bornOn: day(-11_520),
    pronouns: 'she/her',
    language: 'English, Spanish',
    contact: '12 Tannery Street, rear; 555-0201; wren.castellano@mail.example',
    payer: 'Keystone Mutual',
  },
  episodes: [
    {
      key: 'episode-1',
      admitted: -121,
      closed: -65,
      closedReason: 'Stopped coming',
      setting: 'outpatient',
      careTeam: ['marsh'],
    },
  ],
  documents: inOrderOfWriting([
    ...wrenBeginning(day),
    ...wrenDiagnosisAndPlan(day),
    ...wrenContacts(day),
    wrenEnding(day),
  ]),
});
