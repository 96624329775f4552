import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Plan = SampleDocumentOf<'treatment-plan'>['body'];
type Goal = NonNullable<Plan['goals']>[number];

const heart = (day: Day): Goal => ({
  id: 'grace-g1',
  clientWords: 'I want my heart to be just a heart again.',
  clinicalWording:
    'Grace will meet a racing heart as a body at work and not as danger, until she has had four weeks without a panic attack and no longer checks her heart.',
  addresses: ['grace-d1', 'grace-p1'],
  impairments: ['grace-i1', 'grace-i2'],
  status: 'active',
  measuredBy: 'count',
  baseline: 5,
  target: 0,
  targetDate: day(25),
  objectives: [
    {
      id: 'grace-o1',
      objective:
        'Grace will bring on the sensations by exercise (spinning, straw, stairs) for 10 minutes on at least 5 days a week.',
      measure: 'Days of seven, practice log',
      ...{ baseline: 0, target: 5, targetDate: day(-80), status: 'active' },
    },
    {
      id: 'grace-o2',
      objective: 'Grace will go from 30 checks of pulse or oximeter a day to no more than 3.',
      measure: 'Checks a day, click counter',
      ...{ baseline: 30, target: 3, targetDate: day(-66), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{ id: 'grace-v1', technique: 'Interoceptive exposure', modality: 'individual', frequency: 'Weekly' },
      ...{ responsible: 'clinician', serves: ['grace-o1'] },
      rationale: 'She fears the sensation itself; meeting it on purpose shows that it rises and falls alone.',
    },
    {
      ...{
        id: 'grace-v2',
        technique: 'Cognitive restructuring of catastrophic misreadings',
        modality: 'individual',
      },
      ...{ frequency: 'Weekly', responsible: 'clinician', serves: ['grace-o1', 'grace-o2'] },
      rationale: 'One wrong beat is read as the end; she is trained to weigh readings.',
    },
    {
      ...{
        id: 'grace-v3',
        technique: 'Daily practice and attack log',
        modality: 'individual',
        frequency: 'Daily',
      },
      ...{ responsible: 'client', serves: ['grace-o1', 'grace-o2'] },
      rationale: 'Learning has to happen where the heart is: at home, at work, on stairs.',
    },
  ],
});

const train = (day: Day): Goal => ({
  id: 'grace-g2',
  clientWords: 'I want to ride the train to my sister’s without mapping hospitals.',
  clinicalWording:
    'Grace will ride the train alone through the tunnel, without the list of hospitals, and take court and hospital work again.',
  addresses: ['grace-d1', 'grace-p2'],
  impairments: ['grace-i1', 'grace-i2'],
  status: 'active',
  measuredBy: 'rating',
  baseline: 1,
  target: 8,
  targetDate: day(25),
  objectives: [
    {
      id: 'grace-o3',
      objective:
        'Grace will ride the train through the tunnel alone at least 3 times a week, standing away from the door.',
      measure: 'Rides a week, log',
      ...{ baseline: 0, target: 3, targetDate: day(-52), status: 'active' },
    },
    {
      id: 'grace-o4',
      objective: 'Grace will accept and finish at least 2 court or hospital assignments a week.',
      measure: 'Assignments a week, calendar',
      ...{ baseline: 0, target: 2, targetDate: day(-38), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{
        id: 'grace-v4',
        technique: 'In vivo exposure',
        modality: 'individual',
        frequency: 'Weekly from the fifth meeting',
      },
      ...{ responsible: 'clinician', serves: ['grace-o3', 'grace-o4'] },
      rationale: 'Trains and courtrooms have to be met without the aids that seem to make them safe.',
    },
    {
      ...{
        id: 'grace-v5',
        technique: 'Train rides and assignments by her own ladder',
        modality: 'individual',
      },
      ...{ frequency: 'Three times a week', responsible: 'client', serves: ['grace-o3', 'grace-o4'] },
      rationale: 'A climber plans her own route.',
    },
  ],
});

const first = (day: Day): Plan => ({
  effectiveFrom: day(-129),
  endsOn: day(39),
  diagnoses: ['grace-d1'],
  problems: ['grace-p1', 'grace-p2'],
  services: [{ id: 'grace-svc1', type: 'individual', minutes: 50, frequency: 'Weekly', durationWeeks: 24 }],
  agreementOnWork:
    'Elena does every exercise alongside, never pushes, never reassures about the heart. Grace practices daily, logs attacks, and goes to an emergency room only for the signs we wrote down with her doctor.',
  necessity:
    'Five attacks a week with a normal heart, three emergency visits, a third of her income lost. Weekly exposure-based work is short and the least intensive care likely to end this; without it avoidance is expected to grow.',
  goals: [heart(day), train(day)],
  strengthsUsed:
    'A climber’s courage and route-planning, exact language, humor, a sister at the end of the line.',
  barriers:
    'A bad attack in the tunnel before she is ready: the ladder allows repeating a rung. Freelance hours: sessions may move.',
  dischargeCriteria:
    'Four weeks without a panic attack, no more than 3 checks a day, three tunnel rides a week and two court or hospital jobs a week.',
  dischargeDiscussed: true,
  reviewEveryWeeks: 10,
  nextReviewOn: day(-59),
  discussedOn: day(-129),
  participation:
    'Named the train before the attacks; drew the ladder as a climbing route with grades; wanted no breathing exercises.',
  signature: 'signed-on-paper',
  signedName: 'Grace Lindholm',
  signedOn: day(-129),
  copyOffered: true,
});

const second = (day: Day): Plan => ({
  ...first(day),
  effectiveFrom: day(-66),
  endsOn: day(60),
  revisionReason:
    'Review after nine weeks: practice objective met, attacks down to one in two weeks; what remains is court work and trust in the tunnel. Sessions every third week.',
  services: [
    {
      id: 'grace-svc1',
      type: 'individual',
      minutes: 50,
      frequency: 'Every second or third week',
      durationWeeks: 18,
    },
  ],
  goals: [heart(day), train(day)].map(goal => ({
    ...goal,
    targetDate: day(39),
    objectives: (goal.objectives ?? []).map(objective =>
      objective.id === 'grace-o1'
        ? { ...objective, status: 'met' as const }
        : { ...objective, targetDate: day(25) },
    ),
  })),
  nextReviewOn: day(11),
  discussedOn: day(-66),
  participation: 'Crossed the practice objective off; argued for fewer sessions, “so it’s me doing it”.',
  signedOn: day(-66),
});

/** The plan of the second meeting and the one that the review opened. */
export const plans = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'plan-1', type: 'treatment-plan', episode: 'episode-1', author: 'marsh' },
    ...{ writtenOn: -129, time: '10:05', signed: { on: -129, time: '10:46' } },
    body: first(day),
  },
  {
    ...{ key: 'plan-2', type: 'treatment-plan', episode: 'episode-1', author: 'marsh', basedOn: 'plan-1' },
    ...{ writtenOn: -66, time: '10:29', signed: { on: -66, time: '10:45' } },
    body: second(day),
  },
];
