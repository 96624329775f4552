import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { assessmentOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { riskAddressed } from './risk-addressed.ts';

const unasked = { risk: 'not-asked', riskNotAskedReason: 'Asked next time.' } as const;
const moderate = assessmentOf({ riskLevel: 'moderate' });

ruleCases(riskAddressed, {
  'not-applicable': [
    { when: 'it was an evaluation', chart: chartWith(noteOf({ ...unasked, serviceCode: '90791' })) },
  ],
  pass: [
    { when: 'it was asked', chart: chartWith(moderate, noteOf()) },
    { when: 'it was asked lately', chart: chartWith(assessmentOf(), noteOf(unasked)) },
    {
      when: 'the client was not there',
      chart: chartWith(moderate, noteOf({ ...unasked, serviceCode: '90846' })),
    },
    {
      when: 'hopelessness is told as past',
      chart: chartWith(assessmentOf(), noteOf({ ...unasked, selfReport: '“I was hopeless then.”' })),
    },
  ],
  fail: [
    {
      when: 'the level is raised and it was not asked',
      chart: chartWith(moderate, noteOf(unasked)),
      says: 'Risk was judged moderate on 4 March, and the note of 16 March does not say that it was asked about.',
      at: 'risk',
    },
    {
      when: 'the note speaks of danger and it was not asked',
      chart: chartWith(noteOf({ ...unasked, selfReport: '“Some nights I want to die.” Slept badly.' })),
      says: 'The note of 16 March speaks of “want to die” and does not say that risk was asked about.',
      at: 'selfReport',
    },
    {
      when: 'the note speaks of hopelessness and it was not asked',
      chart: chartWith(noteOf({ ...unasked, observation: 'Hopeless about work; tearful.' })),
      says: 'The note of 16 March speaks of “Hopeless” and does not say that risk was asked about.',
      at: 'observation',
    },
    {
      when: 'it was found and nothing more is said',
      chart: chartWith(noteOf({ risk: 'found' })),
      says: 'Risk was found on 16 March, and the note does not say what was found and done.',
      at: 'riskDetail',
    },
    {
      when: 'it was asked too long ago',
      chart: chartWith(assessmentOf(), noteOf({ ...unasked, heldOn: '2026-06-30' }), { today: '2026-07-01' }),
      says: 'Risk was last asked about on 4 March; the note of 30 June says nothing of it.',
      at: 'risk',
    },
    {
      when: 'it was never asked',
      chart: chartWith(noteOf({ ...unasked, heldOn: '2026-06-30' }), { today: '2026-07-01' }),
      says: 'Up to 30 June no note and no assessment says that risk was asked about.',
      at: 'risk',
    },
  ],
  'cannot-tell': [],
});
