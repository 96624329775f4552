import type { Day, SampleDocument } from '../../src/sample/sample-client.ts';
import { document } from '../../src/sample/sample-client.ts';

const head = { episode: 'episode-1', author: 'achterberg' } as const;

const met = (id: string, criterion: string, symptom: string, evidence: string) => ({
  id: `josh-c-${id}`,
  criterion,
  met: true,
  symptoms: [`josh-s-${symptom}`],
  evidence,
});

const diagnosis = (day: Day): SampleDocument => ({
  ...head,
  key: 'diagnosis',
  type: 'diagnosis',
  writtenOn: -70,
  time: '17:33',
  signed: { on: -70, time: '17:50' },
  body: {
    diagnosedOn: day(-70),
    diagnoses: [
      {
        id: 'josh-dx',
        code: 'F91.3',
        name: 'Oppositional defiant disorder',
        rank: 'primary',
        status: 'confirmed',
        statusOn: day(-70),
        onset: day(-800),
        criteria: [
          met('temper', 'loses temper', 'temper', 'Nine outbursts in a week, one seen here.'),
          met('touchy', 'quick to take offence', 'temper', 'A wrong answer in a game is enough.'),
          met('argues', 'argues with authority', 'argues', 'Daily with mother and teacher.'),
          met('blames', 'blames others', 'argues', '“It’s whoever kicked it.”'),
        ],
        impairments: ['josh-i-school', 'josh-i-home'],
        differential: [
          {
            id: 'josh-alt-adhd',
            considered: 'Attention-deficit/hyperactivity disorder',
            reason:
              'Restless, but finishes what he begins and waits his turn while winning; PSC-17 attention below its cut-off.',
          },
        ],
        justification:
          'Four criteria on most days for two years, at home and at school; recess, homework and family games have suffered.',
        necessity:
          'Outbursts cost him the classroom and the team. Practice in staying with frustration is expected to reduce them; without help he loses both and falls behind at school.',
        problems: ['josh-p-temper'],
      },
    ],
  },
});

const formulation = (day: Day): SampleDocument => ({
  ...head,
  key: 'formulation',
  type: 'formulation',
  writtenOn: -66,
  time: '12:10',
  signed: { on: -66, time: '12:25' },
  body: {
    formulatedOn: day(-66),
    summary:
      'A fast, proud boy for whom each miss is a verdict. He explodes, the demand goes away and so does the chance to try again, so the next miss weighs more.',
    explains: ['josh-dx', 'josh-p-temper'],
    restsOn: ['josh-s-temper', 'josh-s-argues'],
    orientation: 'Cognitive-behavioral, with movement',
    orientationFit:
      'He learns by moving and cares about the ball; small doses of frustration can be kicked to him.',
    predisposing: 'Quick temperament.',
    precipitating: 'Second grade: scores, tests, teams.',
    perpetuating: 'Being sent out ends the demand.',
    protective: 'Soccer, mother, humor.',
    prognosis: 'good',
    prognosisReason: 'One pattern, a strong wish, a mother who practices.',
  },
});

const plan = (day: Day): SampleDocument => ({
  ...head,
  key: 'plan-1',
  type: 'treatment-plan',
  writtenOn: -63,
  time: '15:03',
  signed: { on: -63, time: '15:58' },
  body: {
    effectiveFrom: day(-63),
    endsOn: day(63),
    diagnoses: ['josh-dx'],
    problems: ['josh-p-temper'],
    services: [
      { id: 'josh-v-individual', type: 'individual', minutes: 45, frequency: 'Weekly', durationWeeks: 16 },
    ],
    agreementOnWork:
      'Josh practices with the ball here and at home; his mother counts outbursts; I make the practice a little harder each week.',
    necessity:
      'Outbursts cost him recess, the team and peace at home. Weekly practice is expected to reduce them; without it he is likely to lose the classroom too.',
    goals: [
      {
        id: 'josh-g-frustration',
        clientWords: '“I want to keep playing when I miss instead of blowing up.”',
        clinicalWording:
          'Josh will keep playing or working after a miss, with three outbursts a week or fewer.',
        addresses: ['josh-dx', 'josh-p-temper'],
        impairments: ['josh-i-school', 'josh-i-home'],
        status: 'active',
        measuredBy: 'count',
        baseline: 9,
        target: 3,
        targetDate: day(63),
        objectives: [
          {
            id: 'josh-o-miss',
            objective: 'Josh will go on after eight of ten missed balls without shouting or walking off.',
            measure: 'Count in session, of ten',
            baseline: 3,
            target: 8,
            targetDate: day(28),
            status: 'active',
          },
        ],
        interventions: [
          {
            id: 'josh-x-ball',
            technique: 'Frustration tolerance training with graded exposure',
            modality: 'individual',
            frequency: 'Weekly',
            responsible: 'clinician',
            rationale: 'A ball lets the dose of frustration be set to the foot.',
            serves: ['josh-o-miss'],
          },
          {
            id: 'josh-x-home',
            technique: 'Daily practice with count',
            modality: 'family',
            frequency: 'Five days a week',
            responsible: 'family',
            rationale: 'What he learns with the ball has to hold at the table.',
            serves: ['josh-o-miss'],
          },
        ],
      },
    ],
    strengthsUsed: 'Soccer, counting, a patient mother.',
    dischargeCriteria: 'Three outbursts a week or fewer for four weeks, at home and at school.',
    dischargeDiscussed: true,
    reviewEveryWeeks: 12,
    nextReviewOn: day(21),
    discussedOn: day(-63),
    participation: 'Josh said the sentence and chose the ball; his mother chose the count.',
    signature: 'representative-signed',
    signedName: 'Mother; Josh with his jersey number',
    signedOn: day(-63),
    copyOffered: true,
  },
});

const discharge = (day: Day): SampleDocument => ({
  ...head,
  key: 'discharge',
  type: 'discharge-summary',
  writtenOn: -28,
  time: '15:30',
  signed: { on: -28, time: '15:52' },
  body: {
    dischargedOn: day(-28),
    lastSessionOn: day(-35),
    reason: 'moved',
    reasonDetail: 'The family moves to his grandparents’ town at the end of the month.',
    diagnoses: ['josh-dx'],
    treatmentSummary:
      'Interview and three sessions of frustration tolerance training with the ball; practice at home.',
    goalOutcomes: [
      {
        id: 'josh-out-frustration',
        goal: 'josh-g-frustration',
        outcome: 'partly',
        firstScore: '9 outbursts a week',
        lastScore: '4 outbursts a week',
        progress: 'Goes on after six or seven of ten misses; at school one recess lost in two weeks.',
      },
    ],
    measures: [document('psc-17-intake'), document('psc-17-latest')],
    conditionAtDischarge: 'Calmer, proud of it, still quick to anger when tired.',
    recommendations: 'Go on with the same training at the new place; tell the new school what helps.',
    referrals: 'Child therapist in the new town, named to his mother.',
    aftercare:
      'Early sign: he stops counting. Take up the ten balls again; call us until the new therapist begins.',
    prognosis: 'Good with continued practice.',
  },
});

/** From the diagnosis to the plan, and how it ended: the same in both of Josh’s examples. */
export const joshPlan = (day: Day): SampleDocument[] => [
  diagnosis(day),
  formulation(day),
  plan(day),
  discharge(day),
];
