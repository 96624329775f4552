import { chartWith } from '../../../testing/chart-builder.ts';
import { assessmentOf, diagnosisOf, intakeOf } from '../../../testing/river-evidence.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { goalFromAssessment } from './goal-from-assessment.ts';

const evidence = [intakeOf(), assessmentOf(), diagnosisOf()];
const aiming = (change: Parameters<typeof rideTheBus>[0]) =>
  chartWith(...evidence, planOf({ goals: [rideTheBus(change)] }));
const unlinked = { addresses: [], impairments: [] };
const cooking = { clientWords: 'I want to cook like my aunt.', clinicalWording: 'Cook three dishes' };

ruleCases(goalFromAssessment, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith(...evidence) },
    { when: 'there is no assessment', chart: chartWith(planOf()) },
  ],
  pass: [
    { when: 'it answers a diagnosis with symptoms', chart: aiming({ addresses: ['d1'], impairments: [] }) },
    { when: 'it answers a problem with symptoms', chart: aiming({ addresses: ['p1'], impairments: [] }) },
    { when: 'it restores an impaired area', chart: aiming({ addresses: [], impairments: ['i1'] }) },
    {
      when: 'it speaks the words of the assessment',
      chart: aiming({ ...unlinked, clinicalWording: 'Take every shift' }),
    },
  ],
  fail: [
    {
      when: 'nothing of it stands in the assessment',
      chart: aiming({ ...unlinked, ...cooking }),
      says: 'I could not trace the goal “Cook three dishes” to a symptom, an impaired area of life or a need in the assessment.',
      at: 'goals.g1.addresses',
    },
    {
      when: 'what it answers is not in the record',
      chart: aiming({ addresses: ['p9'], impairments: ['i9'], ...cooking }),
      says: 'I could not trace the goal “Cook three dishes” to a symptom, an impaired area of life or a need in the assessment.',
    },
  ],
  'cannot-tell': [],
});
