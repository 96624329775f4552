import type { Day, SampleDocument } from '../sample-client.ts';

const head = { episode: 'episode-1', author: 'marsh' } as const;

/** A diagnosis with three criteria on paper and nothing considered instead. */
const diagnosed = (day: Day): SampleDocument => ({
  ...head,
  key: 'diagnosis',
  type: 'diagnosis',
  writtenOn: -121,
  time: '18:44',
  signed: { on: -121, time: '18:52' },
  body: {
    diagnosedOn: day(-121),
    diagnoses: [
      {
        id: 'wren-dx',
        code: 'F41.1',
        name: 'Generalized anxiety disorder',
        rank: 'primary',
        status: 'confirmed',
        statusOn: day(-121),
        onset: day(-365),
        criteria: [
          {
            id: 'wren-c-worry',
            criterion: 'excessive worry about several areas of life',
            met: true,
            symptoms: ['wren-s-worry'],
            evidence: 'Rent, shifts, her mother; three to four hours a day.',
          },
          {
            id: 'wren-c-restless',
            criterion: 'keyed up or restless',
            met: true,
            symptoms: ['wren-s-tense'],
            evidence: 'Stood up three times in the interview.',
          },
          {
            id: 'wren-c-sleep',
            criterion: 'disturbed sleep',
            met: true,
            symptoms: ['wren-s-sleep'],
            evidence: 'Awake until one on five nights of seven.',
          },
        ],
        impairments: ['wren-i-work', 'wren-i-social'],
        justification:
          'Worry on most days for eight months with tension and poor sleep; sick days and early leaving.',
        necessity:
          'Worry costs sleep, and sick days are adding up on the ward; therapy should bring mornings without dread and sleep before midnight. Without it she is likely to lose her post.',
        problems: ['wren-p-worry', 'wren-p-mother'],
      },
    ],
  },
});

const understood = (day: Day): SampleDocument => ({
  ...head,
  key: 'formulation',
  type: 'formulation',
  writtenOn: -116,
  time: '08:20',
  signed: { on: -116, time: '08:39' },
  body: {
    formulatedOn: day(-116),
    summary:
      'Wren became the one who watches when her parents divorced and is good at it on the ward. Since the sale of the house and her mother’s illness there is always something to watch, and worrying feels like doing something.',
    explains: ['wren-dx', 'wren-p-worry', 'wren-p-mother'],
    restsOn: ['wren-s-worry', 'wren-s-tense'],
    orientation: 'Cognitive-behavioral',
    orientationFit: 'She plans for a living and took at once to sorting worries into problems and maybes.',
    predisposing: 'Early responsibility; an anxious mother.',
    precipitating: 'Sale of the house, her mother’s hospital stay.',
    perpetuating: 'Checking, calls on demand, coffee, no evening without a list.',
    protective: 'Humor, friends, steady work.',
    prognosis: 'fair',
    prognosisReason: 'Good abilities; not yet sure she wants this.',
  },
});

const planned = (day: Day): SampleDocument => ({
  ...head,
  key: 'plan-1',
  type: 'treatment-plan',
  writtenOn: -114,
  time: '11:20',
  signed: { on: -114, time: '11:55' },
  body: {
    effectiveFrom: day(-114),
    endsOn: day(68),
    diagnoses: ['wren-dx'],
    problems: ['wren-p-worry', 'wren-p-mother'],
    services: [
      { id: 'wren-v-individual', type: 'individual', minutes: 45, frequency: 'Weekly', durationWeeks: 16 },
    ],
    agreementOnWork:
      'Wren brings the week’s worries on her phone; I help sort and test them; she tries one thing a week.',
    necessity: 'Worry and poor sleep cost her sick days.',
    goals: [
      {
        id: 'wren-g-mornings',
        clientWords: '“I want to wake up and not be behind already.”',
        clinicalWording:
          'Wren will wake up on five mornings of seven without worry above 3 of 10, and go to work.',
        addresses: ['wren-dx', 'wren-p-worry'],
        impairments: ['wren-i-work'],
        status: 'active',
        measuredBy: 'count',
        baseline: 1,
        target: 5,
        targetDate: day(68),
        objectives: [
          {
            id: 'wren-o-time',
            objective:
              'Wren will keep her worrying to one half hour at six in the evening, five days of seven.',
            measure: 'Days of seven, phone log',
            baseline: 0,
            target: 5,
            targetDate: day(12),
            status: 'active',
          },
        ],
        interventions: [
          {
            id: 'wren-x-worry',
            technique: 'Worry postponement and problem-solving training',
            modality: 'individual',
            frequency: 'Weekly',
            responsible: 'clinician',
            rationale: 'She sorts well once it is one thing at a time.',
            serves: ['wren-o-time'],
          },
        ],
      },
      {
        id: 'wren-g-mother',
        clientWords: '“I want to go away for one weekend and not be Mom’s alarm system.”',
        clinicalWording: 'Wren will spend one weekend away with two agreed calls a day to her mother.',
        addresses: ['wren-dx', 'wren-p-mother'],
        impairments: ['wren-i-social'],
        status: 'active',
        measuredBy: 'count',
        baseline: 0,
        target: 1,
        targetDate: day(68),
        objectives: [
          {
            id: 'wren-o-calls',
            objective: 'Wren will answer her mother’s calls at two agreed times a day on four days of seven.',
            measure: 'Days of seven',
            baseline: 0,
            target: 4,
            targetDate: day(40),
            status: 'active',
          },
        ],
        interventions: [
          {
            id: 'wren-x-calls',
            technique: 'Graded exposure to not answering',
            modality: 'individual',
            frequency: 'Weekly from the fourth session',
            responsible: 'client',
            rationale: 'Every answered call confirms that something would have happened.',
            serves: ['wren-o-calls'],
          },
        ],
      },
    ],
    strengthsUsed: 'Her talent for planning and her humor.',
    dischargeCriteria:
      'Five mornings of seven without dread for four weeks, one weekend away, GAD-7 below 8.',
    dischargeDiscussed: true,
    reviewEveryWeeks: 12,
    nextReviewOn: day(-30),
    discussedOn: day(-114),
    participation: 'Chose both goals and asked to begin with the mornings.',
    signature: 'signed-on-screen',
    signedName: 'Wren Castellano',
    signedOn: day(-114),
    copyOffered: true,
  },
});

/** What was concluded after the first hour and agreed in the second. */
export const wrenDiagnosisAndPlan = (day: Day): SampleDocument[] => [
  diagnosed(day),
  understood(day),
  planned(day),
];
