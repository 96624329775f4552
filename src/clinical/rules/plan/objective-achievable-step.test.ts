import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf, rideTheBus, twoStops } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { objectiveAchievableStep } from './objective-achievable-step.ts';

const aiming = (change: Parameters<typeof twoStops>[0], plan: Parameters<typeof planOf>[0] = {}) =>
  planOf({ ...plan, goals: [rideTheBus({ objectives: [twoStops(change)] })] });
const never = { objective: 'River will never leave the bus early.' };
const fear = { objective: 'River rates her fear on boarding.', measure: 'Fear, 0-10', baseline: 9 };

ruleCases(objectiveAchievableStep, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith() },
    { when: 'the objective is met', chart: chartWith(aiming({ ...never, status: 'met' })) },
  ],
  pass: [
    { when: 'the step is small', chart: chartWith(planOf()) },
    { when: 'a count is measured, which has no end', chart: chartWith(aiming({ baseline: 0, target: 40 })) },
    { when: 'the step on a scale is small', chart: chartWith(aiming({ ...fear, target: 5 })) },
    {
      when: 'the large step has until after the review',
      chart: chartWith(aiming({ ...fear, target: 1, targetDate: '2026-08-30' })),
    },
    {
      when: 'it is not the first plan any more',
      chart: chartWith(planOf({}, { id: 'first' }), aiming(never, { effectiveFrom: '2026-04-06' })),
    },
    {
      when: 'only a thought that is quoted is absolute',
      chart: chartWith(
        aiming({ objective: 'River writes an answer to “I will never manage” 3 times a week.' }),
      ),
    },
    {
      when: 'a length is limited',
      chart: chartWith(aiming({ objective: 'Checks no longer than 10 minutes a day.' })),
    },
  ],
  fail: [
    {
      when: 'it asks for all at once',
      chart: chartWith(aiming(never)),
      says: '“River will never leave the bus early” asks for all at once (“never”); a nearer step is met sooner.',
      at: 'goals.g1.objectives.o1.objective',
    },
    {
      when: 'it asks for most of a scale before the first review',
      chart: chartWith(aiming({ ...fear, target: 1 })),
      says: '“River rates her fear on boarding” asks to go from 9 to 1 before the first review; that is most of the scale.',
      at: 'goals.g1.objectives.o1.target',
    },
    {
      when: 'it asks for most of a questionnaire',
      chart: chartWith(aiming({ ...fear, measure: 'PHQ-9', baseline: 20, target: 2 })),
      says: '“River rates her fear on boarding” asks to go from 20 to 2 before the first review; that is most of the scale.',
    },
  ],
  'cannot-tell': [],
});
