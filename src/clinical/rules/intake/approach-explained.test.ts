import { chartWith, written } from '../../../testing/chart-builder.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { approachExplained } from './approach-explained.ts';

const only = 'How sessions work, confidentiality, fees, complaints.';

ruleCases(approachExplained, {
  'not-applicable': [{ when: 'there is no intake yet', chart: chartWith() }],
  pass: [
    { when: 'the orientation names it', chart: chartWith(intakeOf()) },
    {
      when: 'the consent names it',
      chart: chartWith(
        intakeOf({ orientationGiven: only }),
        written('consent', {
          kind: 'treatment',
          explained: 'EMDR, its risks and what else could be done; the right to stop.',
          givenBy: 'River Amari',
          relation: 'client',
          givenOn: '2026-03-02',
          method: 'signed',
        }),
      ),
    },
  ],
  fail: [
    {
      when: 'only the house rules were explained',
      chart: chartWith(intakeOf({ orientationGiven: only })),
      says: 'I could not find which approach was explained to the client at the start.',
      at: 'orientationGiven',
    },
    {
      when: 'nothing was',
      chart: chartWith(intakeOf({ orientationGiven: ' ' })),
      says: 'The intake does not say what was explained to the client.',
    },
  ],
  'cannot-tell': [],
});
