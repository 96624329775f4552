import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, diagnosisOf, intakeOf, panic } from '../../../testing/river-evidence.ts';
import { planOf } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { diagnosisProblemSymptomsListed } from './diagnosis-problem-symptoms-listed.ts';

const unlinked = assessmentOf({ symptoms: [{ id: 's1', symptom: 'Heart races on boarding' }] });

ruleCases(diagnosisProblemSymptomsListed, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith(intakeOf()) }],
  pass: [
    {
      when: 'diagnosis, problem and symptoms are there',
      chart: chartWith(intakeOf(), assessmentOf(), diagnosisOf(), planOf()),
    },
    {
      when: 'the symptoms stand with the criteria of a diagnosis that explains the problem',
      chart: chartWith(intakeOf(), unlinked, diagnosisOf(), planOf()),
    },
    { when: 'nothing was assessed yet', chart: chartWith(intakeOf(), planOf()) },
  ],
  fail: [
    {
      when: 'no diagnosis is named',
      chart: chartWith(intakeOf(), assessmentOf(), planOf({ diagnoses: [] })),
      says: 'The plan does not say which diagnosis it treats.',
      at: 'diagnoses',
    },
    {
      when: 'no problem is named',
      chart: chartWith(intakeOf(), assessmentOf(), planOf({ problems: [] })),
      says: 'The plan does not say which of the presenting problems it answers.',
      at: 'problems',
    },
    {
      when: 'no symptom belongs to the problem',
      chart: chartWith(intakeOf(), unlinked, diagnosisOf(panic({ criteria: [] })), planOf()),
      says: 'No symptom or behavior is written down for “panic on the bus”, which the plan treats.',
      at: 'problems',
    },
  ],
  'cannot-tell': [
    {
      when: 'the problem is not in the record',
      chart: chartWith(intakeOf(), assessmentOf(), planOf({ problems: ['p9'] })),
      says: 'The plan answers a problem that I could not find in the record.',
      at: 'problems',
    },
  ],
});
