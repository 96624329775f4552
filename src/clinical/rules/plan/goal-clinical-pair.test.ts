import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { goalClinicalPair } from './goal-clinical-pair.ts';

const unlike = { clientWords: 'I want my evenings back.', clinicalWording: 'Decrease compulsive checking' };
ruleCases(goalClinicalPair, {
  'not-applicable': [{ when: 'there is no plan', chart: chartWith() }],
  pass: [
    { when: 'both wordings speak of the same', chart: chartWith(planOf()) },
    {
      when: 'client and clinician say that they do',
      chart: chartWith(planOf({ goals: [rideTheBus({ ...unlike, sameAim: true })] })),
    },
    {
      when: 'the client’s words are missing, which is another rule’s matter',
      chart: chartWith(planOf({ goals: [rideTheBus({ clientWords: '' })] })),
    },
  ],
  fail: [
    {
      when: 'the clinical wording is missing',
      chart: chartWith(planOf({ goals: [rideTheBus({ clinicalWording: ' ' })] })),
      says: 'The client’s goal “I want to get on the bus again and just look out of the…” has no clinical wording beside it.',
      at: 'goals.g1.clinicalWording',
    },
    {
      when: 'they share nothing',
      chart: chartWith(planOf({ goals: [rideTheBus(unlike)] })),
      says: 'I could not find what “I want my evenings back” and “Decrease compulsive checking” have in common.',
    },
  ],
  'cannot-tell': [],
});
