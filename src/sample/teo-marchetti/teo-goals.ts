import type { treatmentPlan } from '../../clinical/documents/treatment-plan.ts';
import type { BodyInput } from '../../clinical/kit/document.ts';
import type { Day } from '../sample-client.ts';

export type Goals = NonNullable<BodyInput<typeof treatmentPlan>['goals']>;

/** Both goals as agreed at the start. */
export const teoGoals = (day: Day): Goals => [
  {
    id: 'teo-g-school',
    clientWords: '“I want to walk into school by myself and not feel like I’m gonna throw up.”',
    clinicalWording:
      'Teo will walk into school by himself on four of five mornings, letting his stomach churn without leaving, rated 3 of 10 or less at the classroom door.',
    addresses: ['teo-dx', 'teo-p-school'],
    impairments: ['teo-i-school'],
    status: 'active',
    measuredBy: 'count',
    baseline: 1,
    target: 4,
    targetDate: day(25),
    objectives: [
      {
        id: 'teo-o-ladder',
        objective:
          'Teo will climb one step of his brave ladder at least four days a week, writing fear before and after.',
        measure: 'Ladder chart, days a week',
        baseline: 0,
        target: 4,
        targetDate: day(-31),
        status: 'active',
      },
      {
        id: 'teo-o-door',
        objective:
          'Teo will walk from the drop-off line to his classroom without a parent on four mornings a week.',
        measure: 'School attendance sheet, mornings of five',
        baseline: 1,
        target: 4,
        targetDate: day(25),
        status: 'active',
      },
      {
        id: 'teo-o-parents',
        objective:
          'Parents will answer a reassurance question once with a supportive statement and then not again, on six days of seven.',
        measure: 'Parents’ tally on the refrigerator',
        baseline: 0,
        target: 6,
        targetDate: day(-31),
        status: 'active',
      },
    ],
    interventions: [
      {
        id: 'teo-x-exposure',
        technique: 'Graded exposure',
        modality: 'individual',
        frequency: 'Every session, and daily at home',
        responsible: 'clinician',
        rationale:
          'He believes presence keeps people safe; only partings that end well can teach him otherwise.',
        serves: ['teo-o-ladder', 'teo-o-door'],
      },
      {
        id: 'teo-x-thinking',
        technique: 'Cognitive restructuring (detective thinking)',
        modality: 'individual',
        frequency: 'Every second session',
        responsible: 'clinician',
        rationale: 'He enjoys evidence; predictions written down before a parting can be checked after it.',
        serves: ['teo-o-ladder'],
      },
      {
        id: 'teo-x-parents',
        technique: 'Parent management training: reducing accommodation',
        modality: 'family',
        frequency: 'Every third session, parents alone',
        responsible: 'family',
        rationale: 'Answers and escorts calm him for minutes and teach him that he needed them.',
        serves: ['teo-o-parents'],
      },
      {
        id: 'teo-x-homework',
        technique: 'Brave-ladder practice with chart',
        modality: 'individual',
        frequency: 'Five days a week',
        responsible: 'client',
        rationale: 'Short daily practice in the real places; charts are his language.',
        serves: ['teo-o-ladder', 'teo-o-door'],
      },
    ],
  },
  {
    id: 'teo-g-sleep',
    clientWords: '“I want to sleep in my own bed the whole night so I can go to goalie camp.”',
    clinicalWording:
      'Teo will fall asleep and sleep the whole night in his own bed, without a parent, six nights of seven.',
    addresses: ['teo-dx', 'teo-p-sleep'],
    impairments: ['teo-i-home', 'teo-i-social'],
    status: 'active',
    measuredBy: 'count',
    baseline: 0,
    target: 6,
    targetDate: day(25),
    objectives: [
      {
        id: 'teo-o-asleep',
        objective:
          'Teo will fall asleep with the parent in the hall instead of beside him, five nights of seven.',
        measure: 'Sleep log, nights of seven',
        baseline: 0,
        target: 5,
        targetDate: day(-45),
        status: 'active',
      },
      {
        id: 'teo-o-stay',
        objective: 'Teo will stay in his own room until morning six nights of seven.',
        measure: 'Sleep log, nights of seven',
        baseline: 0,
        target: 6,
        targetDate: day(25),
        status: 'active',
      },
    ],
    interventions: [
      {
        id: 'teo-x-fading',
        technique: 'Graded withdrawal of parental presence at bedtime',
        modality: 'family',
        frequency: 'Nightly; planned in sessions with parents',
        responsible: 'family',
        rationale: 'Moves the chair, not the child: each step is small enough to be slept through.',
        serves: ['teo-o-asleep'],
      },
      {
        id: 'teo-x-nightplan',
        technique: 'Coping plan for night waking',
        modality: 'individual',
        frequency: 'Nightly as needed',
        responsible: 'client',
        rationale: 'Gives him something to do in his own bed instead of checking.',
        serves: ['teo-o-stay'],
      },
    ],
  },
];
