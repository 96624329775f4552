import { inOrderOfWriting } from '../../src/sample/in-order-of-writing.ts';
import type { SampleClientOn } from '../../src/sample/sample-client.ts';
import { joshEvidence } from './josh-evidence.ts';
import { joshPlan } from './josh-plan.ts';
import { joshSessions } from './josh-sessions.ts';

/** Josh and the soccer ball: used to practice something, or just played with. */
export const josh =
  (kind: 'purposeful' | 'in-the-park'): SampleClientOn =>
  day => ({
    key: 'josh',
    client: {
      name: 'Josh Tiller',
      recordNumber: kind === 'purposeful' ? 'EX-2' : 'EX-3',
      bornOn: '2016-02-11',
      pronouns: 'he/him',
      language: 'English',
      contact: '18 Bay Road; mother 555-0131',
      guardian: 'Mother, sole legal custody',
      payer: 'County children’s plan',
    },
    episodes: [
      {
        key: 'episode-1',
        admitted: -70,
        closed: -28,
        closedReason: 'Moved away',
        setting: 'outpatient',
        careTeam: ['achterberg'],
      },
    ],
    documents: inOrderOfWriting([...joshEvidence(day), ...joshPlan(day), ...joshSessions(day, kind)]),
  });
