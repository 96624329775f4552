import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { signedWithSupervisor } from './signed-with-supervisor.ts';

type Plan = SampleDocumentOf<'treatment-plan'>['body'];
type Goal = NonNullable<Plan['goals']>[number];

const niece = (day: Day): Goal => ({
  id: 'hannah-g1',
  clientWords: 'I want to hold my niece without doing math about what’s on my hands.',
  clinicalWording:
    'Hannah will hold her niece and prepare food with hands washed as others wash them, and let the thought of harm be there without washing or asking it away.',
  addresses: ['hannah-d1', 'hannah-p1'],
  impairments: ['hannah-i2', 'hannah-i3'],
  status: 'active',
  measuredBy: 'count',
  baseline: 150,
  target: 30,
  targetDate: day(52),
  objectives: [
    {
      id: 'hannah-o1',
      objective:
        'Hannah will wash her hands no more than 12 times a day, 30 seconds each and without counting.',
      measure: 'Washes a day, tally by the sink',
      ...{ baseline: 40, target: 12, targetDate: day(-25), status: 'active' },
    },
    {
      id: 'hannah-o2',
      objective:
        'Hannah will hold her niece for 20 minutes at least twice a week without washing before or for an hour after.',
      measure: 'Visits a week, exposure log',
      ...{ baseline: 0, target: 2, targetDate: day(-11), status: 'active' },
    },
    {
      id: 'hannah-o3',
      objective: 'Hannah will send no more than 2 “is it safe” messages a day.',
      measure: 'Messages a day, counted by her partner',
      ...{ baseline: 15, target: 2, targetDate: day(-25), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{
        id: 'hannah-v1',
        technique: 'Exposure and response prevention',
        modality: 'individual',
        frequency: 'Weekly',
      },
      ...{ responsible: 'clinician', serves: ['hannah-o1', 'hannah-o2'] },
      rationale: 'She has to meet the dirt and the baby without the ritual to find out what then happens.',
    },
    {
      ...{
        id: 'hannah-v2',
        technique: 'Daily exposure practice with a log',
        modality: 'individual',
        frequency: 'Daily',
      },
      ...{ responsible: 'client', serves: ['hannah-o1', 'hannah-o2', 'hannah-o3'] },
      rationale: 'What is done once a week in an office does not reach the sink at home.',
    },
    {
      ...{
        id: 'hannah-v3',
        technique: 'Reducing family accommodation',
        modality: 'family',
        frequency: 'Monthly',
      },
      ...{ responsible: 'family', serves: ['hannah-o3'] },
      rationale:
        'Partner and sister answer out of love; an agreed sentence lets them help without answering.',
    },
  ],
});

const door = (day: Day): Goal => ({
  id: 'hannah-g2',
  clientWords: 'I want to leave the house once, not four times.',
  clinicalWording:
    'Hannah will leave the house once, after a single look at stove and door, and arrive at work on time.',
  addresses: ['hannah-d1', 'hannah-p2'],
  impairments: ['hannah-i1'],
  status: 'active',
  measuredBy: 'count',
  baseline: 25,
  target: 3,
  targetDate: day(52),
  objectives: [
    {
      id: 'hannah-o4',
      objective: 'Hannah will leave after one look and without a photograph on at least 5 mornings of 7.',
      measure: 'Mornings of seven, exposure log',
      ...{ baseline: 0, target: 5, targetDate: day(-11), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{ id: 'hannah-v4', technique: 'Response prevention for checking', modality: 'individual' },
      ...{ frequency: 'Every second week', responsible: 'clinician', serves: ['hannah-o4'] },
      rationale: 'Each photograph makes the next one necessary; doubt has to be left standing.',
    },
    {
      ...{
        id: 'hannah-v5',
        technique: 'One look, then go',
        modality: 'individual',
        frequency: 'Every morning',
      },
      ...{ responsible: 'client', serves: ['hannah-o4'] },
      rationale: 'The door is there every day, and so is the practice.',
    },
  ],
});

const first = (day: Day): Plan => ({
  effectiveFrom: day(-95),
  endsOn: day(80),
  diagnoses: ['hannah-d1'],
  problems: ['hannah-p1', 'hannah-p2'],
  services: [
    { id: 'hannah-svc1', type: 'individual', minutes: 50, frequency: 'Weekly', durationWeeks: 25 },
    { id: 'hannah-svc2', type: 'family', minutes: 50, frequency: 'Every second month', durationWeeks: 25 },
  ],
  agreementOnWork:
    'Tomas never does a step to her, only with her, and touches what he asks her to touch. Hannah picks the step, practices daily, logs before and after. Her partner learns one sentence. Dr. Osei reads along.',
  necessity:
    'Nearly three hours of rituals a day that grow, a child avoided, work at risk. Weekly exposure, at home where needed, is the least intensive care likely to turn it; without it the rules are expected to spread.',
  goals: [niece(day), door(day)],
  strengthsUsed: 'Exact logs, humor about rules, drawing, love for her niece, two people willing to learn.',
  barriers:
    'Last-minute bargaining with a step: a smaller step instead of none. Dermatitis: cotton gloves at night only.',
  dischargeCriteria:
    'Rituals under 30 minutes a day for four weeks in a row, niece held twice a week without washing, on time at work on nine of ten days.',
  dischargeDiscussed: true,
  reviewEveryWeeks: 8,
  nextReviewOn: day(-39),
  discussedOn: day(-95),
  participation:
    'Chose the order of goals and the wording “do the math”; refused a step with raw poultry until the review, which stands.',
  signature: 'signed-on-screen',
  signedName: 'Hannah Weiss',
  signedOn: day(-95),
  copyOffered: true,
});

const later = (goal: Goal, day: Day): Goal => ({
  ...goal,
  targetDate: day(87),
  objectives: (goal.objectives ?? []).map(objective => ({ ...objective, targetDate: day(45) })),
});

const niece2 = (day: Day): Goal => {
  const goal = later(niece(day), day);
  return {
    ...goal,
    objectives: [
      ...(goal.objectives ?? []),
      {
        id: 'hannah-o5',
        objective:
          'Hannah will cook a meal from raw ingredients, one wash before and one after, at least 2 times a week.',
        measure: 'Meals a week, exposure log',
        ...{ baseline: 0, target: 2, targetDate: day(45), status: 'active' },
      },
    ],
    interventions: (goal.interventions ?? []).map(one =>
      one.id === 'hannah-v1' || one.id === 'hannah-v2'
        ? { ...one, serves: [...(one.serves ?? []), 'hannah-o5'] }
        : one,
    ),
  };
};

const second = (day: Day): Plan => ({
  ...first(day),
  effectiveFrom: day(-39),
  endsOn: day(122),
  revisionReason:
    'Review after eight weeks: washing halved, niece held, messages near target; cooking, which she had put off, becomes an objective.',
  services: [
    { id: 'hannah-svc1', type: 'individual', minutes: 50, frequency: 'Weekly', durationWeeks: 23 },
    { id: 'hannah-svc2', type: 'family', minutes: 50, frequency: 'Every second month', durationWeeks: 23 },
  ],
  goals: [niece2(day), later(door(day), day)],
  nextReviewOn: day(17),
  discussedOn: day(-39),
  participation: 'Drew the stair anew and put the cutting board on it herself, one step higher than I had.',
  signedOn: day(-39),
});

/** The plan of the second meeting and the one that the review opened. */
export const plans = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'plan-1', type: 'treatment-plan', episode: 'episode-1', author: 'lindqvist' },
    ...{ writtenOn: -95, time: '09:06', ...signedWithSupervisor(-95, '09:44', [-95, '12:30']) },
    body: first(day),
  },
  {
    ...{
      key: 'plan-2',
      type: 'treatment-plan',
      episode: 'episode-1',
      author: 'lindqvist',
      basedOn: 'plan-1',
    },
    ...{ writtenOn: -39, time: '09:31', ...signedWithSupervisor(-39, '09:47', [-39, '12:15']) },
    body: second(day),
  },
];
