import type { Day, SampleDocument } from '../../src/sample/sample-client.ts';
import { document } from '../../src/sample/sample-client.ts';

const head = { episode: 'episode-1', author: 'marsh' } as const;

const met = (id: string, criterion: string, symptom: string, evidence: string) => ({
  id: `june-c-${id}`,
  criterion,
  met: true,
  symptoms: [`june-s-${symptom}`],
  evidence,
});

const diagnosis = (day: Day): SampleDocument => ({
  ...head,
  key: 'diagnosis',
  type: 'diagnosis',
  writtenOn: -71,
  time: '13:42',
  signed: { on: -71, time: '13:58' },
  body: {
    diagnosedOn: day(-71),
    diagnoses: [
      {
        id: 'june-dx',
        code: 'F32.1',
        name: 'Major depressive disorder, single episode, moderate',
        rank: 'primary',
        status: 'confirmed',
        statusOn: day(-71),
        onset: day(-220),
        criteria: [
          met(
            'mood',
            'low, sad or empty mood most of the day',
            'mood',
            '“Grey from the feet up,” six days of seven.',
          ),
          met(
            'interest',
            'markedly less interest or pleasure',
            'interest',
            'Easel untouched for eleven weeks.',
          ),
          met('sleep', 'too little or too much sleep', 'sleep', 'Awake from four on five nights of seven.'),
          met('energy', 'tiredness, low energy', 'energy', '“A shower is a day’s work.”'),
          met(
            'focus',
            'trouble thinking, focusing or deciding',
            'focus',
            'Two questions repeated; contract unread.',
          ),
        ],
        impairments: ['june-i-work', 'june-i-social'],
        differential: [
          {
            id: 'june-alt-adjustment',
            considered: 'Adjustment disorder',
            reason:
              'Began after the sale, but five criteria of a depressive episode are met for five months.',
          },
        ],
        justification: 'Five criteria for five months, first episode, PHQ-9 15; work and friendships suffer.',
        necessity:
          'Low mood keeps her from work and from people. Activity by plan is expected to bring both back; without it she is likely to lose further commissions and sink deeper.',
        problems: ['june-p-low'],
      },
    ],
  },
});

const formulation = (day: Day): SampleDocument => ({
  ...head,
  key: 'formulation',
  type: 'formulation',
  writtenOn: -67,
  time: '09:30',
  signed: { on: -67, time: '09:44' },
  body: {
    formulatedOn: day(-67),
    summary:
      'With the studio she lost place, hours and the people next door; without them no day asks for her, and a day that asks for nothing gives nothing.',
    explains: ['june-dx', 'june-p-low'],
    restsOn: ['june-s-mood', 'june-s-interest'],
    orientation: 'Behavioral activation',
    orientationFit: 'She works best by hand and by the hour.',
    predisposing: 'Lives by her work, alone.',
    precipitating: 'Sale of the studio.',
    perpetuating: 'No fixed hours, unanswered calls.',
    protective: 'Skill, friends, godchild.',
    prognosis: 'good',
    prognosisReason: 'First episode with a plain beginning.',
  },
});

const plan = (day: Day): SampleDocument => ({
  ...head,
  key: 'plan-1',
  type: 'treatment-plan',
  writtenOn: -64,
  time: '11:05',
  signed: { on: -64, time: '11:40' },
  body: {
    effectiveFrom: day(-64),
    endsOn: day(62),
    diagnoses: ['june-dx'],
    problems: ['june-p-low'],
    services: [
      { id: 'june-v-individual', type: 'individual', minutes: 45, frequency: 'Weekly', durationWeeks: 16 },
    ],
    agreementOnWork:
      'June plans three hours a week on paper and does them badly on purpose; I bring the next step.',
    necessity:
      'Depression costs her work and company. Weekly behavioral activation is expected to restore both; without it she is likely to withdraw further and lose the last commissions.',
    goals: [
      {
        id: 'june-g-paint',
        clientWords: '“I want to have paint on my hands again before I think about it.”',
        clinicalWording:
          'June will paint again and see friends each week, with depression below 8 on the PHQ-9.',
        addresses: ['june-dx', 'june-p-low'],
        impairments: ['june-i-work', 'june-i-social'],
        status: 'active',
        measuredBy: 'instrument',
        instrument: 'PHQ-9',
        baseline: 15,
        target: 7,
        targetDate: day(62),
        objectives: [
          {
            id: 'june-o-hours',
            objective:
              'June will spend three planned hours a week at the easel or with a friend, and note mood before and after.',
            measure: 'Hours a week',
            baseline: 0,
            target: 3,
            targetDate: day(20),
            status: 'active',
          },
        ],
        interventions: [
          {
            id: 'june-x-ba',
            technique: 'Behavioral activation',
            modality: 'individual',
            frequency: 'Weekly',
            responsible: 'clinician',
            rationale: 'Her days have no hours left in them.',
            serves: ['june-o-hours'],
          },
          {
            id: 'june-x-log',
            technique: 'Activity and mood log',
            modality: 'individual',
            frequency: 'Daily',
            responsible: 'client',
            rationale: 'She trusts what she has drawn herself.',
            serves: ['june-o-hours'],
          },
        ],
      },
    ],
    strengthsUsed: 'Her hands, her eye, her friends.',
    dischargeCriteria: 'PHQ-9 below 8 twice and three planned hours a week for six weeks.',
    dischargeDiscussed: true,
    reviewEveryWeeks: 12,
    nextReviewOn: day(20),
    discussedOn: day(-64),
    participation: 'Said the sentence, set the number of hours herself.',
    signature: 'signed-on-screen',
    signedName: 'June Tarrant',
    signedOn: day(-64),
    copyOffered: true,
  },
});

const discharge = (day: Day): SampleDocument => ({
  ...head,
  key: 'discharge',
  type: 'discharge-summary',
  writtenOn: -36,
  time: '12:10',
  signed: { on: -36, time: '12:31' },
  body: {
    dischargedOn: day(-36),
    lastSessionOn: day(-43),
    reason: 'moved',
    reasonDetail: 'Takes a studio in another state from next month.',
    diagnoses: ['june-dx'],
    treatmentSummary: 'Interview and three sessions of behavioral activation.',
    goalOutcomes: [
      {
        id: 'june-out-paint',
        goal: 'june-g-paint',
        outcome: 'partly',
        firstScore: 'PHQ-9 15',
        lastScore: 'PHQ-9 10',
        progress: 'Three hours a week at the easel for two weeks; friends once.',
      },
    ],
    measures: [document('phq-9-intake'), document('phq-9-latest')],
    conditionAtDischarge: 'Better, still tired, painting.',
    recommendations: 'Go on with planned hours; therapist near the new studio.',
    referrals: 'Two names given for the new town.',
    aftercare:
      'Early sign: sitting in the dark. Plan one hour for the next morning; call her physician, or 988 at night.',
    prognosis: 'Good with continued treatment.',
  },
});

/** From the diagnosis to the plan, and how it ended. */
export const junePlan = (day: Day): SampleDocument[] => [
  diagnosis(day),
  formulation(day),
  plan(day),
  discharge(day),
];
