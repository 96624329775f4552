import type { treatmentPlan } from '../../clinical/documents/treatment-plan.ts';
import type { BodyInput } from '../../clinical/kit/document.ts';
import type { Day, SampleDocument } from '../sample-client.ts';

type Goals = NonNullable<BodyInput<typeof treatmentPlan>['goals']>;

const goals = (day: Day): Goals => [
  {
    id: 'bernadette-g-routes',
    clientWords: '“I want to let a bus be late without it being late in my stomach.”',
    clinicalWording:
      'Bernadette will let a late bus run its route without checking on it, with one radio call a route at most, on nine workdays of ten.',
    addresses: ['bernadette-dx-worry', 'bernadette-p-worry', 'bernadette-p-sleep'],
    impairments: ['bernadette-i-work'],
    status: 'active',
    measuredBy: 'instrument',
    instrument: 'GAD-7',
    baseline: 14,
    target: 6,
    targetDate: day(90),
    objectives: [
      {
        id: 'bernadette-o-radio',
        objective: 'Bernadette will radio each driver at most once a route on four workdays of five.',
        measure: 'Radio log, workdays of five',
        baseline: 0,
        target: 4,
        targetDate: day(60),
        status: 'active',
      },
      {
        id: 'bernadette-o-predict',
        objective:
          'Bernadette will write one prediction a day before the first bus and check it after the last.',
        measure: 'Cards a week',
        baseline: 1,
        target: 5,
        targetDate: day(60),
        status: 'active',
      },
    ],
    interventions: [
      {
        id: 'bernadette-x-uncertainty',
        technique: 'Behavioral experiments on uncertainty',
        modality: 'individual',
        frequency: 'Weekly, then every second week',
        responsible: 'clinician',
        rationale: 'Predictions with results are what helped her before.',
        serves: ['bernadette-o-radio', 'bernadette-o-predict'],
      },
      {
        id: 'bernadette-x-cards',
        technique: 'Prediction cards',
        modality: 'individual',
        frequency: 'Daily',
        responsible: 'client',
        rationale: 'Short, and fits beside the roster.',
        serves: ['bernadette-o-predict'],
      },
    ],
  },
  {
    id: 'bernadette-g-sister',
    clientWords: '“I’d like to talk to my sister before one of us is in the ground.”',
    clinicalWording: 'Bernadette will have one talk with her sister.',
    addresses: ['bernadette-p-sister'],
    impairments: ['bernadette-i-social'],
    status: 'active',
    measuredBy: 'count',
    baseline: 0,
    target: 1,
    targetDate: day(90),
    objectives: [
      {
        id: 'bernadette-o-letter',
        objective: 'Bernadette will write her sister one letter and decide whether to send it.',
        measure: 'Letter written',
        baseline: 0,
        target: 1,
        targetDate: day(60),
        status: 'active',
      },
    ],
    interventions: [
      {
        id: 'bernadette-x-letter',
        technique: 'Grief-focused letter writing',
        modality: 'individual',
        frequency: 'Two or three sessions',
        responsible: 'clinician',
        rationale: 'The silence began at a funeral; a letter can be begun and put away.',
        serves: ['bernadette-o-letter'],
      },
    ],
  },
];

/** Begun in the first week, signed in the eighth: late, without her signature, and silent on one of two diagnoses. */
export const bernadettePlan = (day: Day): SampleDocument => ({
  key: 'plan-1',
  type: 'treatment-plan',
  episode: 'episode-1',
  author: 'marsh',
  writtenOn: -119,
  time: '08:30',
  signed: { on: -77, time: '08:44' },
  body: {
    effectiveFrom: day(-77),
    endsOn: day(105),
    diagnoses: ['bernadette-dx-worry', 'bernadette-dx-sleep'],
    problems: ['bernadette-p-worry', 'bernadette-p-sleep', 'bernadette-p-sister'],
    services: [
      {
        id: 'bernadette-v-individual',
        type: 'individual',
        minutes: 45,
        frequency: 'Weekly, from the eighth week every second week',
        durationWeeks: 26,
      },
    ],
    agreementOnWork:
      'Bernadette writes a card a day and keeps the radio log; I bring one experiment a session and do not plan what has failed before (recordings, worry time, tablets).',
    necessity:
      'Worry and sleeplessness came back within seven weeks without treatment and put her post at risk. Going on with the method she knows is expected to reduce both.',
    goals: goals(day),
    strengthsUsed: 'Her logs, her word, her humor, the method she already knows.',
    barriers: 'Ice and storms bring real delays: experiments are planned for bad days too.',
    dischargeCriteria:
      'One radio call a route on nine workdays of ten for six weeks, and GAD-7 below 7 twice in a row.',
    dischargeDiscussed: true,
    reviewEveryWeeks: 13,
    nextReviewOn: day(14),
    discussedOn: day(-77),
    participation:
      'Gone through with her in the session of this date; she brought her own wording for both goals.',
    signature: 'not-signed',
    copyOffered: true,
  },
});
