import { chartWith } from '../../../testing/chart-builder.ts';
import { planOf, rideTheBus, twoStops } from '../../../testing/river-plan.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { objectiveMeasurable } from './objective-measurable.ts';

const aiming = (change: Parameters<typeof twoStops>[0]) =>
  chartWith(planOf({ goals: [rideTheBus({ objectives: [twoStops(change)] })] }));
const bare = { measure: '', baseline: undefined, target: undefined };

ruleCases(objectiveMeasurable, {
  'not-applicable': [
    { when: 'there is no plan', chart: chartWith() },
    { when: 'the objective is not worded yet', chart: aiming({ objective: ' ' }) },
    { when: 'the objective is met', chart: aiming({ ...bare, objective: 'Improve mood.', status: 'met' }) },
  ],
  pass: [
    { when: 'measure, start and target are there', chart: chartWith(planOf()) },
    {
      when: 'the text counts, and says from where',
      chart: aiming({ ...bare, objective: 'Rides go from none a week to three by May.' }),
    },
    {
      when: 'the wording is vague and a questionnaire counts',
      chart: aiming({ objective: 'Reduce anxiety.', measure: 'GAD-7', baseline: 14, target: 7 }),
    },
    {
      when: 'the text says in its own way what will be seen, and by what number',
      chart: aiming({ ...bare, baseline: 1, objective: 'Gets off at her own stop on four rides of five.' }),
    },
    {
      when: 'measure, start and target are typed in, and the text is in another language',
      chart: aiming({ objective: 'River fährt dreimal die Woche mit dem Bus und steigt nicht früher aus.' }),
    },
  ],
  fail: [
    {
      when: 'it only says that something shall improve',
      chart: aiming({ ...bare, objective: 'River will improve coping.' }),
      says: '“River will improve coping” says “improve”, and I could not find what one would count or what number counts as met.',
      at: 'goals.g1.objectives.o1.objective',
    },
    {
      when: 'the word of change stands in another form',
      chart: aiming({ ...bare, objective: 'Processing the fall.' }),
      says: '“Processing the fall” says “Processing”, and I could not find what one would count or what number counts as met.',
    },
    {
      when: 'nothing can be counted',
      chart: aiming({ ...bare, objective: 'River will ride.' }),
      says: 'I could not find in “River will ride” what one would count, or what number counts as met.',
    },
    {
      when: 'the clinician is the one who acts',
      chart: aiming({ objective: 'Therapist will teach 3 skills.' }),
      says: '“Therapist will teach 3 skills” says what the clinician will do; say what the client will do.',
    },
    {
      when: 'nothing says which value counts as met',
      chart: aiming({ objective: 'River will fear the bus less.', target: undefined }),
      says: '“River will fear the bus less” says how it is measured, and I could not find which value counts as met.',
      at: 'goals.g1.objectives.o1.target',
    },
    {
      when: 'where it stands now is not said',
      chart: aiming({ baseline: undefined }),
      says: 'I could not find where “River rides two stops with the therapist’s recording, three…” stands now.',
      at: 'goals.g1.objectives.o1.baseline',
    },
  ],
  'cannot-tell': [
    {
      when: 'nothing is typed in, and the text is in a language that is not read here',
      chart: aiming({
        ...bare,
        objective: 'River fährt dreimal die Woche mit dem Bus und steigt nicht früher aus.',
      }),
      says: 'I could not read these sentences.',
      at: 'goals.g1.objectives.o1.objective',
    },
    {
      when: 'its beginning may stand in a language that is not read here',
      chart: aiming({
        baseline: undefined,
        objective: 'River fährt dreimal die Woche mit dem Bus und steigt nicht früher aus.',
      }),
      says: 'I could not read these sentences.',
    },
  ],
});
