import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';

type Plan = SampleDocumentOf<'treatment-plan'>['body'];
type Goal = NonNullable<Plan['goals']>[number];

const bridge = (day: Day): Goal => ({
  id: 'daniel-g1',
  clientWords: 'I want to close my eyes without being back on that bridge, and I want to drive over it.',
  clinicalWording:
    'Daniel will be able to remember the bridge as something that is over: close his eyes and sleep through most nights, drive across it alone, and judge his own part by the facts.',
  addresses: ['daniel-d1', 'daniel-p1'],
  impairments: ['daniel-i1', 'daniel-i3'],
  status: 'active',
  measuredBy: 'instrument',
  instrument: 'PCL-5',
  baseline: 58,
  target: 28,
  targetDate: day(55),
  objectives: [
    {
      id: 'daniel-o1',
      objective: 'Daniel will complete one worksheet on a stuck point on at least 5 days a week.',
      measure: 'Worksheets a week',
      ...{ baseline: 0, target: 5, targetDate: day(-43), status: 'active' },
    },
    {
      id: 'daniel-o2',
      objective:
        'Daniel will drive over the Route 9 bridge alone at least 3 times a week, with distress of 4 or less at the far side.',
      measure: 'Crossings a week, drive log',
      ...{ baseline: 0, target: 3, targetDate: day(-29), status: 'active' },
    },
    {
      id: 'daniel-o3',
      objective: 'Daniel will sleep without the dream on at least 5 nights of 7.',
      measure: 'Nights of seven, morning tally',
      ...{ baseline: 2, target: 5, targetDate: day(-29), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{
        id: 'daniel-v1',
        technique: 'Cognitive processing therapy',
        modality: 'individual',
        frequency: 'Weekly',
      },
      ...{ responsible: 'clinician', serves: ['daniel-o1', 'daniel-o3'] },
      rationale:
        'His distress rests on beliefs about the second car that can be held against what he knew then.',
    },
    {
      ...{
        id: 'daniel-v2',
        technique: 'In vivo exposure',
        modality: 'individual',
        frequency: 'Weekly, from the sixth session',
      },
      ...{ responsible: 'clinician', serves: ['daniel-o2'] },
      rationale: 'The bridge and the buckles are safe today; only going there can teach that.',
    },
    {
      ...{
        id: 'daniel-v3',
        technique: 'Worksheets, drive log and morning tally',
        modality: 'individual',
        frequency: 'Daily',
      },
      ...{ responsible: 'client', serves: ['daniel-o1', 'daniel-o2', 'daniel-o3'] },
      rationale: 'A page a day is the dose; he keeps run reports by habit.',
    },
    {
      ...{
        id: 'daniel-v4',
        technique: 'Imagery rehearsal for the nightmare',
        modality: 'individual',
        frequency: 'Two sessions, then nightly',
      },
      ...{ responsible: 'clinician', serves: ['daniel-o3'] },
      rationale: 'The dream is always the same, which makes it open to a rewritten ending.',
    },
  ],
});

const table = (day: Day): Goal => ({
  id: 'daniel-g2',
  clientWords: 'I want to be in the room with my kids, not just in the house.',
  clinicalWording:
    'Daniel will be present with his kids and his wife: sit at the table, stay in the room when it gets loud, and step out before he shouts.',
  addresses: ['daniel-d1', 'daniel-p2'],
  impairments: ['daniel-i2'],
  status: 'active',
  measuredBy: 'rating',
  baseline: 2,
  target: 7,
  targetDate: day(55),
  objectives: [
    {
      id: 'daniel-o4',
      objective: 'Daniel will sit through the family dinner at the table on at least 5 evenings a week.',
      measure: 'Evenings of seven, tally on the refrigerator',
      ...{ baseline: 1, target: 5, targetDate: day(-29), status: 'active' },
    },
    {
      id: 'daniel-o5',
      objective:
        'Daniel will have no more than 1 shouting outburst a week, stepping out for a time-out of ten minutes instead.',
      measure: 'Outbursts a week, his count checked with his wife',
      ...{ baseline: 4, target: 1, targetDate: day(-29), status: 'active' },
    },
  ],
  interventions: [
    {
      ...{
        id: 'daniel-v5',
        technique: 'Behavioral activation at home',
        modality: 'individual',
        frequency: 'Every second week',
      },
      ...{ responsible: 'clinician', serves: ['daniel-o4'] },
      rationale: 'Closeness returns by being there first and feeling it later.',
    },
    {
      ...{
        id: 'daniel-v6',
        technique: 'Anger time-out with early body signs',
        modality: 'individual',
        frequency: 'Every second week',
      },
      ...{ responsible: 'clinician', serves: ['daniel-o5'] },
      rationale: 'He reads other people’s vital signs; here he learns to read his own before the shout.',
    },
    {
      ...{
        id: 'daniel-v7',
        technique: 'Dinner at the table and an announced time-out',
        modality: 'individual',
        frequency: 'Every evening',
      },
      ...{ responsible: 'client', serves: ['daniel-o4', 'daniel-o5'] },
      rationale: 'A tally the children can see makes it a family matter without a speech.',
    },
  ],
});

const first = (day: Day): Plan => ({
  effectiveFrom: day(-113),
  endsOn: day(69),
  diagnoses: ['daniel-d1'],
  problems: ['daniel-p1', 'daniel-p2'],
  services: [{ id: 'daniel-svc1', type: 'individual', minutes: 50, frequency: 'Weekly', durationWeeks: 26 }],
  agreementOnWork:
    'Priya brings the protocol, asks the hard questions and sets the pace with him; Daniel writes a page a day, counts, and says “stop” when he needs to and comes back the week after. Sessions about the second car may run to an hour.',
  necessity:
    'More than a year of nightmares, avoidance and guilt, widening from the bridge to the ambulance to the table. Weekly individual trauma work by video is the least intensive care likely to reverse it; without it he expects to lose his trade and fears for his marriage.',
  goals: [bridge(day), table(day)],
  strengthsUsed: 'His way with protocols, his run-report writing, his teaching voice, bicycles with his son.',
  barriers:
    'The week of the second car: call between sessions agreed, no skipping. Shift changes: sessions move within the week.',
  dischargeCriteria:
    'PCL-5 at 28 or lower twice four weeks apart, three bridge crossings a week, back on the ambulance, and dinner at the table on five evenings of seven.',
  dischargeDiscussed: true,
  reviewEveryWeeks: 10,
  nextReviewOn: day(-43),
  discussedOn: day(-113),
  participation:
    'Said both goals before I asked; added the crossing (“sleep’s not enough, I want the road”), declined any group.',
  signature: 'signed-on-screen',
  signedName: 'Daniel Reyes',
  signedOn: day(-113),
  copyOffered: true,
});

const later = (goal: Goal, day: Day): Goal => ({
  ...goal,
  targetDate: day(97),
  objectives: (goal.objectives ?? []).map(objective => ({ ...objective, targetDate: day(62) })),
});

const bridge2 = (day: Day): Goal => {
  const goal = later(bridge(day), day);
  return {
    ...goal,
    objectives: [
      ...(goal.objectives ?? []),
      {
        id: 'daniel-o6',
        objective:
          'Daniel will ride along on 4 ambulance shifts with a partner he trusts and write down one thing he did well on each.',
        measure: 'Shifts ridden, one line each',
        ...{ baseline: 0, target: 4, targetDate: day(62), status: 'active' },
      },
    ],
    interventions: (goal.interventions ?? []).map(one =>
      one.id === 'daniel-v2' ? { ...one, frequency: 'Weekly', serves: ['daniel-o2', 'daniel-o6'] } : one,
    ),
  };
};

const second = (day: Day): Plan => ({
  ...first(day),
  effectiveFrom: day(-50),
  endsOn: day(118),
  revisionReason:
    'Review after nine weeks: blame has loosened and the bridge has been crossed with company; the way back to the ambulance becomes an objective of its own. Weekly for three more weeks, then every second week.',
  services: [
    { id: 'daniel-svc1', type: 'individual', minutes: 50, frequency: 'Every second week', durationWeeks: 24 },
  ],
  goals: [bridge2(day), later(table(day), day)],
  nextReviewOn: day(20),
  discussedOn: day(-50),
  participation:
    'Wrote the ride-along objective himself, with the number of shifts and the partner’s role in it.',
  signedOn: day(-50),
});

/** The plan of the second meeting and the one that the review opened. */
export const plans = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'plan-1', type: 'treatment-plan', episode: 'episode-1', author: 'raman' },
    ...{ writtenOn: -113, time: '12:35', signed: { on: -113, time: '13:14' } },
    body: first(day),
  },
  {
    ...{ key: 'plan-2', type: 'treatment-plan', episode: 'episode-1', author: 'raman', basedOn: 'plan-1' },
    ...{ writtenOn: -50, time: '13:02', signed: { on: -50, time: '13:16' } },
    body: second(day),
  },
];
