import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Plan = SampleDocumentOf<'treatment-plan'>['body'];
type Goal = NonNullable<Plan['goals']>[number];

const shared = {
  diagnoses: ['maya-d1', 'maya-d2'],
  problems: ['maya-p1', 'maya-p2'],
  strengthsUsed:
    'Her clinician’s eye (baseline, graded steps, graph), her singing voice, her habit of keeping what she has written down, her faith.',
  dischargeCriteria:
    'PHQ-9 and GAD-7 both under 7 at two administrations four weeks apart, four evenings a week of her own, asleep within 30 minutes on five nights of seven.',
  dischargeDiscussed: true,
} as const satisfies Plan;

const eveningsAgain = (day: Day): Goal => ({
  id: 'maya-g1',
  clientWords: 'I want to come home from work and still have something left for my own life.',
  clinicalWording:
    'Maya will come home from work with enough energy and interest to take up her own life again (singing, cooking, her sister) on at least four evenings a week.',
  addresses: ['maya-d1', 'maya-p1'],
  impairments: ['maya-i1', 'maya-i2', 'maya-i3'],
  status: 'active',
  measuredBy: 'instrument',
  instrument: 'PHQ-9',
  baseline: 17,
  target: 7,
  targetDate: day(32),
  objectives: [
    {
      id: 'maya-o1',
      objective:
        'Maya will go into the house within five minutes of parking and do one planned thing that matters to her on at least 4 evenings a week.',
      measure: 'Evenings of seven, activity log',
      ...{ baseline: 1, target: 4, targetDate: day(-60), status: 'active' },
    },
    {
      id: 'maya-o2',
      objective:
        'Maya will catch one “fraud” thought and write a balanced answer to it on at least 4 days a week, and finish the day’s treatment notes before leaving.',
      measure: 'Thought records a week',
      ...{ baseline: 0, target: 4, targetDate: day(-32), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{ id: 'maya-v1', technique: 'Behavioral activation', modality: 'individual', frequency: 'Weekly' },
      ...{ responsible: 'clinician', serves: ['maya-o1'] },
      rationale: 'Mood follows what fills her evenings; she learns best from her own data.',
    },
    {
      ...{ id: 'maya-v2', technique: 'Cognitive restructuring', modality: 'individual', frequency: 'Weekly' },
      ...{ responsible: 'clinician', serves: ['maya-o2'] },
      rationale: 'The “fraud” belief drives overwork and late notes; evidence speaks to her.',
    },
    {
      ...{
        id: 'maya-v3',
        technique: 'Activity and mood log',
        modality: 'individual',
        frequency: 'Every evening',
      },
      ...{ responsible: 'client', serves: ['maya-o1', 'maya-o2'] },
      rationale: 'Shows which evenings lift mood, in her own hand.',
    },
  ],
});

const quietNights = (day: Day): Goal => ({
  id: 'maya-g2',
  clientWords: 'I want to switch off the disaster channel and sleep like a normal person.',
  clinicalWording:
    'Maya will keep worry to a set time in the early evening and sleep seven hours, falling asleep within half an hour on most nights.',
  addresses: ['maya-d2', 'maya-p2'],
  impairments: ['maya-i1', 'maya-i3'],
  status: 'active',
  measuredBy: 'instrument',
  instrument: 'GAD-7',
  baseline: 15,
  target: 7,
  targetDate: day(32),
  objectives: [
    {
      id: 'maya-o3',
      objective:
        'Maya will write worries down when they come and take them up in one 20-minute worry period on at least 5 days a week.',
      measure: 'Days of seven, worry notebook',
      ...{ baseline: 0, target: 5, targetDate: day(-60), status: 'active' },
    },
    {
      id: 'maya-o4',
      objective: 'Maya will be asleep within 30 minutes of lights out on at least 5 nights of 7.',
      measure: 'Nights of seven, sleep diary',
      ...{ baseline: 1, target: 5, targetDate: day(-32), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{ id: 'maya-v4', technique: 'Worry postponement', modality: 'individual', frequency: 'Weekly' },
      ...{ responsible: 'clinician', serves: ['maya-o3'] },
      rationale: 'She cannot stop a worry by command, but she keeps appointments, also with herself.',
    },
    {
      ...{ id: 'maya-v5', technique: 'Stimulus control for sleep', modality: 'individual' },
      ...{ frequency: 'Every second week', responsible: 'clinician', serves: ['maya-o4'] },
      rationale: 'Her bed has become the place where she worries.',
    },
    {
      ...{ id: 'maya-v6', technique: 'Worry notebook and sleep diary', modality: 'individual' },
      ...{ frequency: 'Every day', responsible: 'client', serves: ['maya-o3', 'maya-o4'] },
      rationale: 'Paper by the door and by the bed; no phone after ten.',
    },
  ],
});

const first = (day: Day): Plan => ({
  ...shared,
  effectiveFrom: day(-136),
  endsOn: day(46),
  services: [{ id: 'maya-svc1', type: 'individual', minutes: 50, frequency: 'Weekly', durationWeeks: 26 }],
  agreementOnWork:
    'Elena brings structure, methods and honest feedback and graphs the log; Maya logs her evenings, tries one experiment a week and says when a task does not fit.',
  necessity:
    'Second depressive episode with daily worry: evenings, sleep and work are failing. Weekly outpatient work is the least intensive care likely to bring recovery; without it she expects to leave her profession.',
  goals: [eveningsAgain(day), quietNights(day)],
  barriers: 'Case conferences and on-call weeks: sessions stay, tasks shrink to one evening.',
  reviewEveryWeeks: 12,
  nextReviewOn: day(-66),
  discussedOn: day(-136),
  participation:
    'Wrote both sentences herself; struck “self-care” from my draft (“that’s a bath-bomb word”) and put in choir, cooking and sister.',
  signature: 'signed-on-screen',
  signedName: 'Maya Okafor',
  signedOn: day(-136),
  copyOffered: true,
});

const evenings2 = (day: Day): Goal => {
  const goal = eveningsAgain(day);
  const [entering, answering] = goal.objectives ?? [];
  return {
    ...goal,
    targetDate: day(88),
    objectives: [
      ...(entering ? [{ ...entering, status: 'met' as const }] : []),
      ...(answering ? [{ ...answering, targetDate: day(60) }] : []),
      {
        id: 'maya-o5',
        objective:
          'Maya will say no to, or ask for help with, one task a week at work that is not hers, in at least 3 weeks of 4.',
        measure: 'Weeks of four, activity log',
        ...{ baseline: 0, target: 3, targetDate: day(60), status: 'active' },
      },
    ],
    interventions: [
      ...(goal.interventions ?? []),
      {
        ...{ id: 'maya-v7', technique: 'Assertiveness training with role play', modality: 'individual' },
        ...{ frequency: 'Every second week', responsible: 'clinician', serves: ['maya-o5'] },
        rationale: 'What empties her evenings is what she takes on by day; she rehearses well aloud.',
      },
    ],
  };
};

const nights2 = (day: Day): Goal => {
  const goal = quietNights(day);
  return {
    ...goal,
    targetDate: day(88),
    objectives: (goal.objectives ?? []).map(objective => ({ ...objective, targetDate: day(60) })),
  };
};

const second = (day: Day): Plan => ({
  ...first(day),
  effectiveFrom: day(-66),
  endsOn: day(102),
  revisionReason:
    'Review after ten weeks: the evening objective is met, worry and sleep are halfway; a new objective takes up what fills her days, and sessions space out to every second week after one more week.',
  services: [
    { id: 'maya-svc1', type: 'individual', minutes: 50, frequency: 'Every second week', durationWeeks: 24 },
  ],
  goals: [evenings2(day), nights2(day)],
  nextReviewOn: day(18),
  discussedOn: day(-66),
  participation:
    'Brought her graph, crossed off the evening objective herself and chose the next: “My problem isn’t the driveway anymore. It’s the yes at ten.”',
  signedOn: day(-66),
});

/** The plan made at the second meeting, and the one that the review after ten weeks opened. */
export const plans = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'plan-1', type: 'treatment-plan', episode: 'episode-1', author: 'marsh' },
    ...{ writtenOn: -136, time: '16:08', signed: { on: -136, time: '16:49' } },
    body: first(day),
  },
  {
    ...{ key: 'plan-2', type: 'treatment-plan', episode: 'episode-1', author: 'marsh', basedOn: 'plan-1' },
    ...{ writtenOn: -66, time: '16:40', signed: { on: -66, time: '16:51' } },
    body: second(day),
  },
];
