import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf } from '../../../testing/river-care.ts';
import { diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { uncertainNotCoded } from './uncertain-not-coded.ts';

const provisional = diagnosisOf(panic({ status: 'provisional', name: 'Panic disorder' }));

ruleCases(uncertainNotCoded, {
  'not-applicable': [
    { when: 'nothing is diagnosed', chart: chartWith(planOf()) },
    { when: 'all is established', chart: chartWith(diagnosisOf(), planOf(), noteOf()) },
    { when: 'it was ruled out', chart: chartWith(diagnosisOf(panic({ status: 'ruled-out' })), planOf()) },
    {
      when: 'symptoms are coded in its stead',
      chart: chartWith(
        diagnosisOf(panic({ status: 'provisional', code: 'R45.1', name: 'Restlessness' })),
        planOf(),
      ),
    },
  ],
  pass: [
    { when: 'neither plan nor note names it', chart: chartWith(provisional, planOf({ diagnoses: [] })) },
    {
      when: 'only an older plan named what was sure then',
      chart: chartWith(planOf({ effectiveFrom: '2026-03-01' }), provisional),
    },
  ],
  fail: [
    {
      when: 'the plan treats a provisional one',
      chart: chartWith(provisional, planOf()),
      says: 'Panic disorder is recorded as provisional and stands as the diagnosis treated in the plan of 9 March.',
      at: 'diagnoses.d1.status',
    },
    {
      when: 'a session was billed with it',
      chart: chartWith(provisional, noteOf()),
      says: 'Panic disorder is recorded as provisional and stands as the diagnosis treated in the session of 16 March.',
    },
    {
      when: 'its name says so, and sessions were billed with it',
      chart: chartWith(
        diagnosisOf(panic({ name: 'Panic disorder, r/o agoraphobia' })),
        planOf(),
        noteOf(),
        noteOf({ heldOn: '2026-03-23' }),
      ),
      says: '“Panic disorder, r/o agoraphobia” is worded as not yet sure and stands as the diagnosis treated in the plan of 9 March and 2 sessions since 16 March.',
      at: 'diagnoses.d1.name',
    },
  ],
  'cannot-tell': [],
});
