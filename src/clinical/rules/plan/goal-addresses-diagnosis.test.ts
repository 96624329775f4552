import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, diagnosisOf, panic } from '../../../testing/river-evidence.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { goalAddressesDiagnosis } from './goal-addresses-diagnosis.ts';

const answering = (...addresses: string[]) => planOf({ goals: [rideTheBus({ addresses })] });
const sad = panic({ id: 'd2', code: 'F32.1', name: 'Depression', rank: 'secondary' });
ruleCases(goalAddressesDiagnosis, {
  'not-applicable': [
    { when: 'nothing is diagnosed', chart: chartWith(planOf()) },
    { when: 'there is no plan yet to hold against it', chart: chartWith(diagnosisOf()) },
  ],
  pass: [
    { when: 'a goal names the diagnosis', chart: chartWith(assessmentOf(), diagnosisOf(), planOf()) },
    {
      when: 'the plan leaves another diagnosis aside',
      chart: chartWith(diagnosisOf(panic(), sad), planOf()),
    },
    {
      when: 'the other diagnosis is resolved',
      chart: chartWith(
        diagnosisOf(panic(), { ...sad, status: 'resolved' }),
        planOf({ diagnoses: ['d1', 'd2'] }),
      ),
    },
    {
      when: 'nothing is impaired',
      chart: chartWith(
        assessmentOf({ impairments: [] }),
        diagnosisOf(),
        planOf({ goals: [rideTheBus({ impairments: [] })] }),
      ),
    },
  ],
  fail: [
    {
      when: 'no goal names it',
      chart: chartWith(diagnosisOf(), answering('p1')),
      says: 'No goal of the plan answers Panic disorder [episodic paroxysmal anxiety].',
      at: 'goals',
    },
    {
      when: 'the plan names no diagnosis and leaves one unanswered',
      chart: chartWith(diagnosisOf(panic(), sad), planOf({ diagnoses: [] })),
      says: 'No goal of the plan answers Depression.',
    },
    {
      when: 'no goal restores what is impaired',
      chart: chartWith(assessmentOf(), diagnosisOf(), planOf({ goals: [rideTheBus({ impairments: [] })] })),
      says: 'No goal of the plan restores an area of life that the assessment found impaired.',
    },
    {
      when: 'no goal is pursued any more, and says that once',
      chart: chartWith(assessmentOf(), diagnosisOf(), planOf({ goals: [rideTheBus({ status: 'met' })] })),
      says: 'No goal of the plan answers Panic disorder [episodic paroxysmal anxiety].',
    },
  ],
  'cannot-tell': [
    {
      when: 'the plan treats what nobody diagnosed',
      chart: chartWith(diagnosisOf(), planOf({ diagnoses: ['d1', 'd9'] })),
      says: 'The plan treats a diagnosis that I could not find in the record.',
      at: 'diagnoses',
    },
  ],
});
