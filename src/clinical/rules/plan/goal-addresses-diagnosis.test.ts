import { ruleCases } from '../../../testing/rule-cases.ts';
import { chartWith } from '../../../testing/chart-builder.ts';
import { diagnosisOf } from '../../../testing/river-evidence.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { goalAddressesDiagnosis } from './goal-addresses-diagnosis.ts';

ruleCases(goalAddressesDiagnosis, {
  'not-applicable': [{ when: 'nothing is diagnosed', chart: chartWith(planOf()) }],
  pass: [{ when: 'a goal names the diagnosis', chart: chartWith(diagnosisOf(), planOf()) }],
  fail: [
    {
      when: 'no goal names it',
      chart: chartWith(diagnosisOf(), planOf({ goals: [rideTheBus({ addresses: ['p1'] })] })),
      says: 'No goal of the plan addresses Panic disorder [episodic paroxysmal anxiety].',
      at: 'diagnoses.d1',
    },
  ],
  'cannot-tell': [
    {
      when: 'no plan is signed yet',
      chart: chartWith(diagnosisOf()),
      says: 'There is no signed plan yet to hold against Panic disorder [episodic paroxysmal anxiety].',
    },
  ],
});
