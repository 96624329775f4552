import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf, rideTheBus } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { goalInClientWords } from './goal-in-client-words.ts';

const saying = (clientWords: string) => chartWith(planOf({ goals: [rideTheBus({ clientWords })] }));
ruleCases(goalInClientWords, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith() },
    {
      when: 'the goal was met',
      chart: chartWith(planOf({ goals: [rideTheBus({ status: 'met', clientWords: '' })] })),
    },
  ],
  pass: [
    { when: 'the client speaks', chart: chartWith(planOf()) },
    { when: 'the client is quoted', chart: saying('“No more walking in the rain.”') },
  ],
  fail: [
    {
      when: 'nothing is written down',
      chart: saying(' '),
      says: 'The goal “Ride the bus to work without leaving early” has no words of the client’s.',
      at: 'goals.g1.clientWords',
    },
    {
      when: 'the clinical wording is repeated',
      chart: saying('Ride the bus to work, without leaving early.'),
      says: 'The client’s words for “Ride the bus to work without leaving early” are the clinical wording again.',
    },
    {
      when: 'it is a clinician’s sentence',
      chart: saying('Client will reduce avoidance of public transport'),
      says: 'I could not find the client’s own voice in “Ride the bus to work without leaving early”: no “I”, no quotation.',
    },
  ],
  'cannot-tell': [],
});
