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
    { when: 'it reads as people talk', chart: saying('just get on the stupid bus and not puke') },
    {
      when: 'the client speaks Spanish, in the first person',
      chart: saying('Quiero subir al autobús otra vez.'),
    },
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
      when: 'words of forms stand in the first person',
      chart: saying('I will decrease avoidance behaviors and increase utilization of coping skills.'),
      says: 'I could not find the client’s own voice in what stands for “Ride the bus to work without leaving early”.',
      at: 'goals.g1.clientWords',
    },
    {
      when: 'it is a clinician’s sentence',
      chart: saying('Client will reduce avoidance of public transport'),
      says: 'I could not find the client’s own voice in what stands for “Ride the bus to work without leaving early”.',
    },
  ],
  'cannot-tell': [
    {
      when: 'nobody here can read whose words they are',
      chart: saying('Wieder mit dem Bus fahren und aus dem Fenster schauen'),
      says: 'I could not read these sentences.',
      at: 'goals.g1.clientWords',
    },
  ],
});
