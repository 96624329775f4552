import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { goals } from './goals.ts';

type Plan = SampleDocumentOf<'treatment-plan'>['body'];

const first = (day: Day): Plan => ({
  effectiveFrom: day(-85),
  endsOn: day(90),
  diagnoses: ['sofia-d1'],
  problems: ['sofia-p1', 'sofia-p2'],
  services: [{ id: 'sofia-svc1', type: 'individual', minutes: 50, frequency: 'Weekly', durationWeeks: 25 }],
  agreementOnWork:
    'David asks straight, also about wanting to die, and keeps the steps small. Sofia keeps the calendar on the kitchen wall, eats twice, and says when it gets darker.',
  necessity:
    'First depressive episode with weight loss, four hours of sleep and a custody hearing ahead. Weekly outpatient therapy is the least intensive safe care; without it she is likely to worsen.',
  goals: goals(day).first,
  strengthsUsed: 'Planning a service, leading under pressure, love for her son, her sister’s table.',
  barriers: 'Double shifts: session by telephone rather than none. Shame: I ask first.',
  dischargeCriteria:
    'PHQ-9 at 8 or lower twice four weeks apart, six hours of sleep on five nights, two meals on five days, four shifts of five on the floor.',
  dischargeDiscussed: true,
  reviewEveryWeeks: 12,
  nextReviewOn: day(-1),
  discussedOn: day(-85),
  participation:
    'Said the goal about her son before any other; replaced my “self-care” by “two meals, sitting”.',
  signature: 'signed-on-screen',
  signedName: 'Sofia Bellandi',
  signedOn: day(-85),
  copyOffered: true,
});

const afterCrisis = (day: Day): Plan => ({
  ...first(day),
  effectiveFrom: day(-43),
  endsOn: day(125),
  revisionReason:
    'Suicidal crisis ten days ago, ahead of the planned review: a goal for staying alive comes first, sessions twice a week for three weeks and then weekly, her sister joins monthly, medication by a psychiatric nurse practitioner.',
  services: [
    {
      id: 'sofia-svc1',
      type: 'individual',
      minutes: 50,
      frequency: 'Twice a week for three weeks, then weekly',
      durationWeeks: 24,
    },
    { id: 'sofia-svc2', type: 'family', minutes: 50, frequency: 'Monthly', durationWeeks: 24 },
  ],
  necessity:
    'Severe depressive episode with thoughts of suicide and a plan broken off ten days ago. Frequent outpatient care with safety plan, family and medication keeps her safe at home; less would risk her life or a hospital stay.',
  goals: goals(day).afterCrisis,
  dischargeCriteria:
    'No thoughts of suicide for eight weeks, PHQ-9 at 8 or lower twice four weeks apart, six hours of sleep on five nights, two meals on five days.',
  reviewEveryWeeks: 8,
  nextReviewOn: day(13),
  safetyPlan: '@safety-plan-2',
  discussedOn: day(-43),
  participation:
    'Put the new goal on top and added the second half of its sentence; asked that her sister hear it read aloud.',
  signedOn: day(-43),
});

/** The plan of the second meeting and the one that the crisis opened. */
export const plans = (day: Day): SampleDocument[] => [
  {
    ...{ key: 'plan-1', type: 'treatment-plan', episode: 'episode-1', author: 'achterberg' },
    ...{ writtenOn: -85, time: '11:06', signed: { on: -85, time: '11:45' } },
    body: first(day),
  },
  {
    ...{
      key: 'plan-2',
      type: 'treatment-plan',
      episode: 'episode-1',
      author: 'achterberg',
      basedOn: 'plan-1',
    },
    ...{ writtenOn: -43, time: '11:28', signed: { on: -43, time: '11:46' } },
    body: afterCrisis(day),
  },
];
