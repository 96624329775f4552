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
      when: 'the clinical goal is about another matter',
      chart: chartWith(
        planOf({
          goals: [rideTheBus({ clinicalWording: 'Increase acceptance of the diabetes diagnosis.' })],
        }),
      ),
      says: 'I could not find what “I want to get on the bus again and just look out of the…” and “Increase acceptance of the diabetes diagnosis” have in common.',
      at: 'goals.g1.clinicalWording',
    },
    {
      when: 'the clinical goal wants none where the client wants less',
      chart: chartWith(
        planOf({
          goals: [
            rideTheBus({
              clientWords: 'I want to drink only on weekends, not to quit.',
              clinicalWording: 'River will maintain abstinence from alcohol.',
            }),
          ],
        }),
      ),
      says: 'I could not find what “I want to drink only on weekends, not to quit” and “River will maintain abstinence from alcohol” have in common.',
    },
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
  'cannot-tell': [
    {
      when: 'one of them is in a language that is not read here',
      chart: chartWith(planOf({ goals: [rideTheBus({ clientWords: 'Quiero subir al autobús otra vez.' })] })),
      says: 'I could not read these sentences.',
      at: 'goals.g1.clinicalWording',
    },
  ],
});
