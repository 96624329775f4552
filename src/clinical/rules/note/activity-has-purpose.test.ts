import { chartWith } from '../../../testing/chart-builder.ts';
import { noteOf, rode } from '../../../testing/river-care.ts';
import { planOf, rideTheBus, twoStops } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { activityHasPurpose } from './activity-has-purpose.ts';

// Josh and Andrew, and the two ways to write the same hour, after a page on documentation by Dan Thorne.
const josh = planOf({
  goals: [
    rideTheBus({
      clinicalWording: 'Tolerate frustration without hitting',
      objectives: [
        twoStops({ objective: 'Josh stays calm when a game does not go his way, four times of five.' }),
      ],
    }),
  ],
});
const playing = (done: string, why: string, objective?: string) =>
  chartWith(josh, noteOf({ work: [rode({ done, why, objective })] }));
const ball =
  'Played ball from ten feet: kicked the ball to Josh, every third or fourth time away from him so that he had to move.';
ruleCases(activityHasPurpose, {
  'not-applicable': [
    { when: 'there was no activity', chart: chartWith(noteOf()) },
    {
      when: 'it was only watched, which is another rule’s matter',
      chart: playing('Went to the park and watched a film there.', 'He likes it.', 'o1'),
    },
  ],
  pass: [
    {
      when: 'it says which behaviour it was to change',
      chart: playing(ball, 'To lower his frustration when things do not go his way.', 'o1'),
    },
  ],
  fail: [
    {
      when: 'it was play',
      chart: playing('Andrew took Josh to the park, where they played soccer.', 'Josh likes soccer.', 'o1'),
      says: 'On 16 March an activity is told (“to the park”), and I could not find which behaviour it was to change.',
      at: 'work.w1.done',
    },
    {
      when: 'it served no objective',
      chart: playing(ball, 'To lower his frustration when things do not go his way.'),
      says: 'On 16 March an activity is told (“Played ball”) that serves no objective of the plan.',
    },
  ],
  'cannot-tell': [],
});
