import type { treatmentPlan } from '../../clinical/documents/treatment-plan.ts';
import type { BodyInput } from '../../clinical/kit/document.ts';
import type { Day } from '../sample-client.ts';

type Goals = NonNullable<BodyInput<typeof treatmentPlan>['goals']>;

/** Both goals, with the dates by which this version of the plan expects them. */
export const oskarGoals = (day: Day, by: { steps: number; goals: number }): Goals => [
  {
    id: 'oskar-g-speak',
    clientWords: '“I want to say the thing in seminar while it’s still my turn, red face or not.”',
    clinicalWording:
      'Oskar will say what he thinks in seminar three times a week, letting his face and voice do what they do.',
    addresses: ['oskar-dx', 'oskar-p-speaking'],
    impairments: ['oskar-i-work'],
    status: 'active',
    measuredBy: 'count',
    baseline: 0,
    target: 3,
    targetDate: day(by.goals),
    objectives: [
      {
        id: 'oskar-o-comment',
        objective: 'Oskar will make one unprepared comment in each of his two weekly seminars.',
        measure: 'Comments a week, tally in his field book',
        baseline: 0,
        target: 2,
        targetDate: day(by.steps),
        status: 'active',
      },
      {
        id: 'oskar-o-safety',
        objective:
          'Oskar will leave out one named safety behavior (water, sweater, script, handout) on four days a week.',
        measure: 'Days a week, field book',
        baseline: 0,
        target: 4,
        targetDate: day(by.steps),
        status: 'active',
      },
    ],
    interventions: [
      {
        id: 'oskar-x-group',
        technique: 'Group cognitive behavioral therapy: exposure with the group as audience',
        modality: 'group',
        frequency: 'Weekly for ten weeks',
        responsible: 'clinician',
        rationale: 'His rule is about being seen; only people who see him can answer it.',
        serves: ['oskar-o-comment', 'oskar-o-safety'],
      },
      {
        id: 'oskar-x-attention',
        technique: 'Attention training and dropping safety behaviors',
        modality: 'individual',
        frequency: 'Before and after the group, every third week meanwhile',
        responsible: 'clinician',
        rationale: 'Turning attention outward frees the mind he needs for the question.',
        serves: ['oskar-o-safety'],
      },
      {
        id: 'oskar-x-experiments',
        technique: 'Behavioral experiments with written predictions',
        modality: 'individual',
        frequency: 'Three a week between sessions',
        responsible: 'client',
        rationale: 'Prediction, test, result: his own trade, applied to the fear.',
        serves: ['oskar-o-comment', 'oskar-o-safety'],
      },
    ],
  },
  {
    id: 'oskar-g-friends',
    clientWords: '“I want a couple of people here I can eat with and not rehearse for.”',
    clinicalWording:
      'Oskar will eat or spend an hour with people twice a week without rehearsing beforehand.',
    addresses: ['oskar-dx', 'oskar-p-alone'],
    impairments: ['oskar-i-social'],
    status: 'active',
    measuredBy: 'count',
    baseline: 0,
    target: 2,
    targetDate: day(by.goals),
    objectives: [
      {
        id: 'oskar-o-eat',
        objective: 'Oskar will eat lunch in the commons with at least one other person once a week.',
        measure: 'Lunches a week',
        baseline: 0,
        target: 1,
        targetDate: day(by.steps),
        status: 'active',
      },
      {
        id: 'oskar-o-postmortem',
        objective:
          'Oskar will end going over a contact after ten minutes by writing one sentence about the other person, five times a week.',
        measure: 'Entries a week',
        baseline: 0,
        target: 5,
        targetDate: day(by.steps),
        status: 'active',
      },
    ],
    interventions: [
      {
        id: 'oskar-x-graded',
        technique: 'Graded exposure to company',
        modality: 'individual',
        frequency: 'One step a week',
        responsible: 'client',
        rationale: 'Lunch is daily, short and cheap to repeat.',
        serves: ['oskar-o-eat'],
      },
      {
        id: 'oskar-x-rethink',
        technique: 'Cognitive restructuring of the review afterwards',
        modality: 'individual',
        frequency: 'Every third week',
        responsible: 'clinician',
        rationale: 'The hours after a contact turn it into proof; a limit and another subject stop that.',
        serves: ['oskar-o-postmortem'],
      },
    ],
  },
];
