import { add } from './add.ts';
import type { Change } from './change-document.ts';
import { copied } from './copied.ts';
import { copiedFromAnother } from './copied-from-another.ts';
import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';

/** A next version of the plan, signed after the last session. */
const renewed = inTurn(
  copied('plan-2', { as: 'plan-3', on: '2026-11-20' }),
  put('plan-3', 'revisionReason', 'Looked at again together after the last session.'),
);

const goal = (path: string): string => `goals.maya-g2.${path}`;

/** Interventions of one goal that are named as something no guideline knows, without a reason. */
const unproven = (ids: readonly string[], list: string): Change[] =>
  ids.flatMap(id => [
    put('plan-2', `${list}.grace-${id}.technique`, 'Crystal healing'),
    put('plan-2', `${list}.grace-${id}.rationale`, undefined),
  ]);

/** What goals, objectives and interventions lack. */
export const planGoalMutations: readonly Mutation[] = [
  {
    rule: 'plan.active-goal',
    breaks: 'All goals are marked as met, and sessions go on.',
    in: 'oskar-brandvold',
    mutate: inTurn(renewed, put('plan-3', 'goals.0.status', 'met'), put('plan-3', 'goals.1.status', 'met')),
    at: 'plan-3 goals',
    alsoFinds: [
      {
        rule: 'plan.goal-addresses-diagnosis',
        at: 'plan-3 goals',
        because: 'a diagnosis is still held, and no goal is left that would answer it',
      },
    ],
    silences: [
      {
        rules: [
          'formulation.approach-carried-into-plan',
          'plan.goal-clinical-pair',
          'plan.goal-from-assessment',
          'plan.goal-in-client-words',
          'plan.intervention-fits-diagnosis',
          'plan.intervention-per-goal',
          'plan.measure-named',
          'plan.objective-achievable-step',
          'plan.objective-measurable',
          'plan.objective-per-goal',
          'plan.objective-target-date',
          'record.thread-unbroken',
        ],
        because: 'they judge goals that are still pursued',
      },
    ],
  },
  {
    rule: 'plan.goal-in-client-words',
    breaks: 'The client’s words are the clinical wording again.',
    in: 'maya-okafor',
    mutate: put(
      'plan-2',
      goal('clientWords'),
      'Maya will keep worry to a set time in the early evening and sleep seven hours, falling asleep within half an hour on most nights.',
    ),
    at: `plan-2 ${goal('clientWords')}`,
  },
  {
    rule: 'plan.goal-clinical-pair',
    breaks: 'The client’s goal has no clinical wording beside it.',
    in: 'maya-okafor',
    mutate: put('plan-2', goal('clinicalWording'), undefined),
    at: `plan-2 ${goal('clinicalWording')}`,
  },
  {
    rule: 'plan.objective-per-goal',
    breaks: 'A goal has no objective.',
    in: 'daniel-reyes',
    mutate: inTurn(renewed, put('plan-3', 'goals.daniel-g2.objectives', [])),
    at: 'plan-3 goals.daniel-g2.objectives',
    silences: [
      {
        rules: ['plan.objective-achievable-step', 'plan.objective-measurable', 'plan.objective-target-date'],
        because: 'the objectives that they judged stand only in the version before',
      },
    ],
  },
  {
    rule: 'plan.objective-measurable',
    breaks: 'An objective says “improve sleep”, with nothing to count.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('plan-2', goal('objectives.maya-o4.objective'), 'Maya will improve her sleep.'),
      put('plan-2', goal('objectives.maya-o4.measure'), undefined),
    ),
    at: `plan-2 ${goal('objectives.maya-o4.objective')}`,
  },
  {
    rule: 'plan.objective-target-date',
    breaks: 'An objective has no target date.',
    in: 'maya-okafor',
    mutate: put('plan-2', goal('objectives.maya-o3.targetDate'), undefined),
    at: `plan-2 ${goal('objectives.maya-o3.targetDate')}`,
  },
  {
    rule: 'plan.objective-achievable-step',
    breaks: 'An objective wants a rating to go from 1 to 9 before the first review.',
    in: 'maya-okafor',
    mutate: inTurn(
      put('plan-2', goal('objectives.maya-o4.measure'), 'Sleep, rated 0 to 10'),
      put('plan-2', goal('objectives.maya-o4.target'), 9),
      put('plan-2', goal('objectives.maya-o4.targetDate'), '2026-12-01'),
    ),
    at: `plan-2 ${goal('objectives.maya-o4.target')}`,
  },
  {
    rule: 'plan.goal-addresses-diagnosis',
    breaks: 'The plan treats two diagnoses, and no goal answers the second.',
    in: 'maya-okafor',
    mutate: put('plan-2', goal('addresses'), ['maya-p2']),
    at: 'plan-2 goals',
    silences: [
      {
        rules: ['plan.intervention-fits-diagnosis'],
        because: 'no goal is left whose methods would be held against the second diagnosis',
      },
    ],
  },
  {
    rule: 'plan.goal-from-assessment',
    breaks: 'A new goal is linked to nothing, and its words come from nowhere in the assessment.',
    in: 'maya-okafor',
    mutate: inTurn(
      renewed,
      add('plan-3', 'goals', {
        id: 'maya-g3',
        clientWords: 'I want to run a marathon.',
        clinicalWording: 'Maya will run a marathon.',
        addresses: [],
        impairments: [],
        status: 'active',
        measuredBy: 'count',
        objectives: [
          {
            ...{
              id: 'maya-o6',
              objective: 'Maya will run on at least 3 days a week.',
              measure: 'Runs a week',
            },
            ...{ baseline: 0, target: 3, targetDate: '2027-01-21', status: 'active' },
          },
        ],
        interventions: [
          {
            ...{ id: 'maya-v8', technique: 'Activity scheduling', modality: 'individual' },
            ...{ frequency: 'Weekly', responsible: 'client', serves: ['maya-o6'] },
            rationale: 'She asked for it.',
          },
        ],
      }),
    ),
    at: 'plan-3 goals.maya-g3.addresses',
    alsoFinds: [
      {
        rule: 'record.thread-unbroken',
        at: 'plan-3 goals.maya-g3',
        because: 'a goal that is linked to nothing is also where the thread ends',
      },
    ],
    silences: [
      {
        rules: ['note.visit-frequency-matches-plan'],
        because: 'it waits until one plan has been in force for its sixty days',
      },
    ],
  },
  {
    rule: 'plan.need-addressed-or-deferred',
    breaks: 'An area of life found severely impaired is restored by no goal.',
    in: 'maya-okafor',
    mutate: put('plan-2', 'goals.maya-g1.impairments', ['maya-i1', 'maya-i3']),
    at: 'plan-2 goals',
  },
  {
    rule: 'plan.intervention-per-goal',
    breaks: 'An intervention is called “supportive therapy”.',
    in: 'maya-okafor',
    mutate: put('plan-2', goal('interventions.maya-v4.technique'), 'Supportive therapy'),
    at: `plan-2 ${goal('interventions.maya-v4')}`,
  },
  {
    rule: 'plan.intervention-fits-diagnosis',
    breaks: 'For panic the plan names only crystal healing, and gives no reason.',
    in: 'grace-lindholm',
    mutate: inTurn(
      ...['goals.grace-g1.interventions', 'goals.grace-g2.interventions'].flatMap(list =>
        unproven(list.includes('g1') ? ['v1', 'v2', 'v3'] : ['v4', 'v5'], list),
      ),
    ),
    at: 'plan-2 goals',
    alsoFinds: [
      {
        rule: 'formulation.approach-carried-into-plan',
        at: 'plan-2 goals',
        as: 'cannot-tell',
        because: 'nothing in such a plan can be recognized as the approach that was chosen',
      },
    ],
  },
  {
    rule: 'plan.measure-named',
    breaks: 'A goal is measured by a questionnaire, and nothing says by which.',
    in: 'maya-okafor',
    mutate: put('plan-2', goal('instrument'), undefined),
    at: `plan-2 ${goal('instrument')}`,
  },
  {
    rule: 'plan.not-canned',
    breaks: 'Two objectives come word for word from another client’s plan.',
    in: 'maya-okafor',
    mutate: copiedFromAnother('plan-2', [
      goal('objectives.maya-o3.objective'),
      goal('objectives.maya-o4.objective'),
    ]),
    at: [`plan-2 ${goal('objectives.maya-o3.objective')}`, `plan-2 ${goal('objectives.maya-o4.objective')}`],
  },
  {
    rule: 'plan.goal-focus-limit',
    breaks: 'The plan pursues eight objectives at once.',
    in: 'daniel-reyes',
    mutate: inTurn(
      add('plan-2', 'goals.daniel-g2.objectives', {
        id: 'daniel-o7',
        objective: 'Daniel will read to his son on at least 3 evenings a week.',
        measure: 'Evenings of seven',
        ...{ baseline: 0, target: 3, targetDate: '2027-01-21', status: 'active' },
      }),
      add('plan-2', 'goals.daniel-g2.objectives', {
        id: 'daniel-o8',
        objective: 'Daniel will ride bicycles with his son at least 2 times a month.',
        measure: 'Rides a month',
        ...{ baseline: 0, target: 2, targetDate: '2027-01-21', status: 'active' },
      }),
    ),
    at: 'plan-2 goals',
  },
  {
    rule: 'plan.failed-intervention-not-repeated',
    breaks: 'What did not help before is planned again, and nothing says why it should help now.',
    in: 'daniel-reyes',
    mutate: inTurn(
      put('plan-2', 'goals.daniel-g1.interventions.daniel-v4.technique', 'Group debriefing'),
      put('plan-2', 'goals.daniel-g1.interventions.daniel-v4.rationale', undefined),
    ),
    at: 'plan-2 goals.daniel-g1.interventions.daniel-v4.rationale',
  },
];
