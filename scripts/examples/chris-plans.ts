import type { treatmentPlan } from '../../src/clinical/documents/treatment-plan.ts';
import type { BodyInput } from '../../src/clinical/kit/document.ts';
import type { Day, SampleDocument, SampleDocumentOf } from '../../src/sample/sample-client.ts';
import { document } from '../../src/sample/sample-client.ts';

type Goals = NonNullable<BodyInput<typeof treatmentPlan>['goals']>;
type Status = 'active' | 'met';

type Objective = NonNullable<Goals[number]['objectives']>[number];

const step = (
  id: string,
  told: Pick<Objective, 'objective' | 'target' | 'targetDate' | 'status'>,
): Objective => ({
  id: `chris-o-${id}`,
  measure: 'Seen in session, or told by Chris from his calendar',
  baseline: 0,
  ...told,
});

const goals = (day: Day, first: Status): Goals => [
  {
    id: 'chris-g-parenting',
    clientWords:
      '“I want a plan for my kid that I actually stick to, and evenings that don’t end in yelling.”',
    clinicalWording:
      'Chris will carry out a parenting plan of his own that brings calmer evenings with his son, rated by him at 6 of 10 or more.',
    addresses: ['chris-dx', 'chris-p-parenting'],
    impairments: ['chris-i-home', 'chris-i-work'],
    status: 'active',
    measuredBy: 'rating',
    baseline: 2,
    target: 6,
    targetDate: day(-10),
    objectives: [
      step('rules', {
        objective: 'Chris will write down no more than six rules of the house.',
        ...{ target: 1, targetDate: day(-108), status: first },
      }),
      step('rewards', {
        objective:
          'Chris will write what follows when a rule is kept or broken, and how he will see it through.',
        ...{ target: 1, targetDate: day(-101), status: first },
      }),
      step('meeting', {
        objective: 'Chris will explain the plan to his son at a family meeting.',
        ...{ target: 1, targetDate: day(-101), status: first },
      }),
      step('keep', {
        objective:
          'Chris will see each reward and consequence through on six evenings of seven and mark it on the calendar.',
        ...{ target: 6, targetDate: day(-10), status: 'active' },
      }),
    ],
    interventions: [
      {
        id: 'chris-x-training',
        technique: 'Behavioral parent training',
        modality: 'individual',
        frequency: 'Weekly, then every second week',
        responsible: 'clinician',
        rationale: 'It gives him the middle between yelling and giving in.',
        serves: ['chris-o-rules', 'chris-o-rewards', 'chris-o-meeting'],
      },
      {
        id: 'chris-x-rehearsal',
        technique: 'Role-play of evenings',
        modality: 'individual',
        frequency: 'Every session',
        responsible: 'clinician',
        rationale: 'He knows what to say at noon and loses it at eight.',
        serves: ['chris-o-keep', 'chris-o-meeting'],
      },
      {
        id: 'chris-x-calendar',
        technique: 'Self-monitoring on the kitchen calendar',
        modality: 'individual',
        frequency: 'Daily',
        responsible: 'client',
        rationale: 'A mark a day shows what he forgets at night: that most evenings hold.',
        serves: ['chris-o-keep'],
      },
    ],
  },
];

const firstPlan = (day: Day): SampleDocumentOf<'treatment-plan'> => ({
  key: 'plan-1',
  type: 'treatment-plan',
  episode: 'episode-1',
  author: 'marsh',
  writtenOn: -129,
  time: '17:33',
  signed: { on: -129, time: '18:22' },
  body: {
    effectiveFrom: day(-129),
    endsOn: day(-3),
    diagnoses: ['chris-dx'],
    problems: ['chris-p-parenting'],
    services: [
      { id: 'chris-v-individual', type: 'individual', minutes: 45, frequency: 'Weekly', durationWeeks: 18 },
    ],
    agreementOnWork:
      'Chris writes and tries one part a week and marks the calendar; I bring the know-how and play his son.',
    necessity:
      'Anxiety and evening quarrels cost sleep, work and his son’s trust. Weekly sessions are expected to reduce both; without them the quarrels are likely to get worse.',
    goals: goals(day, 'active'),
    strengthsUsed: 'Builds from drawings, keeps his word to others, humor.',
    dischargeCriteria: 'His own rating at 6 or more for four weeks and GAD-7 below 8.',
    dischargeDiscussed: true,
    reviewEveryWeeks: 4,
    nextReviewOn: day(-101),
    discussedOn: day(-129),
    participation: 'Wrote the sentence himself, chose six as the most rules he could keep in his head.',
    signature: 'signed-on-paper',
    signedName: 'Chris Dunmore',
    signedOn: day(-129),
    copyOffered: true,
  },
});

const review = (day: Day): SampleDocument => ({
  key: 'review-1',
  type: 'plan-review',
  episode: 'episode-1',
  author: 'marsh',
  writtenOn: -101,
  time: '17:45',
  signed: { on: -101, time: '18:31' },
  body: {
    reviewedOn: day(-101),
    plan: document('plan-1'),
    present: 'Client',
    clientView: '“He likes the poster better than I do. Now comes the part where I have to do it.”',
    progress: [
      {
        id: 'chris-r-parenting',
        goal: 'chris-g-parenting',
        startRating: 2,
        clientRating: 5,
        clinicianRating: 5,
        score: '2 to 5 of 10; yelling on two evenings last week, six at the start',
        inSession: 'Wrote rules, rewards and consequences; says a consequence in one sentence in role-play.',
        betweenSessions:
          'Held the family meeting; his son drew the frame of the poster; two calm bedtimes in a row.',
        decision: 'continue',
        reason: 'The plan stands; seeing it through on a bad evening is what remains.',
      },
    ],
    continuedNeed: ['improve-functioning'],
    necessity:
      'He still gives in on bad evenings and lies awake about it on three nights of seven; without practice of those evenings the old pattern would return.',
    outlook: 'Good; three to four more sessions should be enough.',
    changes: 'The first three steps are met; every second week from here.',
    nextReviewOn: day(-45),
    ...{ signature: 'signed-on-paper', signedName: 'Chris Dunmore', signedOn: day(-101) },
  },
});

const secondPlan = (day: Day): SampleDocument => {
  const first = firstPlan(day);
  return {
    ...first,
    key: 'plan-2',
    basedOn: 'plan-1',
    writtenOn: -101,
    time: '18:05',
    signed: { on: -101, time: '18:33' },
    body: {
      ...first.body,
      effectiveFrom: day(-101),
      revisionReason: 'Review after four weeks: three of four steps are met.',
      services: [
        {
          id: 'chris-v-individual',
          type: 'individual',
          minutes: 45,
          frequency: 'Every second week',
          durationWeeks: 14,
        },
      ],
      necessity:
        'Seeing it through on bad evenings is still hard, and worry keeps him awake. Sessions every second week are expected to maintain the gains; without them he is likely to give in again.',
      goals: goals(day, 'met'),
      reviewEveryWeeks: 8,
      nextReviewOn: day(-45),
      discussedOn: day(-101),
      participation: 'Kept the goal, asked for a longer gap between sessions.',
      signedOn: day(-101),
    },
  };
};

const discharge = (day: Day): SampleDocument => ({
  key: 'discharge',
  type: 'discharge-summary',
  episode: 'episode-1',
  author: 'marsh',
  writtenOn: -66,
  time: '12:20',
  signed: { on: -66, time: '12:45' },
  body: {
    dischargedOn: day(-66),
    lastSessionOn: day(-73),
    reason: 'goals-met',
    reasonDetail: 'Rated 7 by him for four weeks; he would like to go on alone and call if needed.',
    diagnoses: ['chris-dx'],
    treatmentSummary:
      'Interview and six sessions of behavioral parent training with role-play and a calendar.',
    developments: 'The co-parent took over the same poster for weekends.',
    goalOutcomes: [
      {
        id: 'chris-out-parenting',
        goal: 'chris-g-parenting',
        outcome: 'met',
        firstScore: '2 of 10',
        lastScore: '7 of 10',
        progress: 'Six evenings of seven seen through; bedtime at half past eight.',
      },
    ],
    measures: [document('gad-7-intake'), document('gad-7-latest')],
    conditionAtDischarge: 'Asleep by eleven, no longer late at work, firm and mostly quiet.',
    recommendations: 'Keep the calendar until summer; a new poster when his son turns nine.',
    referrals: 'None needed.',
    aftercare:
      'Early sign: taking a consequence back twice in one week. Read the poster together again; call us.',
    prognosis: 'Good.',
  },
});

/** The parenting plan, its review and its end. */
export const chrisPlans = (day: Day): SampleDocument[] => [
  firstPlan(day),
  review(day),
  secondPlan(day),
  discharge(day),
];
