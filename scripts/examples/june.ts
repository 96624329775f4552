import { inOrderOfWriting } from '../../src/sample/in-order-of-writing.ts';
import type { SampleClientOn } from '../../src/sample/sample-client.ts';
import { juneEvidence } from './june-evidence.ts';
import { junePlan } from './june-plan.ts';
import { juneSessions } from './june-sessions.ts';

/** June, whose second session was spent on a film, or was written down in ticks. */
export const june =
  (kind: 'film' | 'ticks'): SampleClientOn =>
  day => ({
    key: 'june',
    client: {
      name: 'June Tarrant',
      recordNumber: kind === 'film' ? 'EX-4' : 'EX-5',
      bornOn: '1979-06-30',
      pronouns: 'she/her',
      language: 'English',
      contact: '2 Quarry Road; 555-0152',
      payer: 'Keystone Mutual',
    },
    episodes: [
      {
        key: 'episode-1',
        admitted: -71,
        closed: -36,
        closedReason: 'Moved away',
        setting: 'outpatient',
        careTeam: ['marsh'],
      },
    ],
    documents: inOrderOfWriting([...juneEvidence(day), ...junePlan(day), ...juneSessions(day, kind)]),
  });
