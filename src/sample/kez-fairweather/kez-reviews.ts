import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { kezGoals } from './kez-goals.ts';
import { kezPlan } from './kez-plan.ts';

const head = { type: 'plan-review', episode: 'episode-1', author: 'lindqvist' } as const;

const firstReview = (day: Day): SampleDocument => ({
  ...head,
  key: 'review-1',
  writtenOn: -85,
  time: '16:20',
  signed: { on: -85, time: '17:35', coSignedBy: { by: 'osei', on: -85, time: '18:36' } },
  body: {
    reviewedOn: day(-85),
    plan: document('plan-1'),
    present: 'Client; guardian for fifteen minutes',
    clientView:
      'Kez: the graph and the parrot game helped; “not the breathing thing”; wants fewer questions about school. Her grandmother: “She eats with me now. I bite my tongue and it has healed.”',
    progress: [
      {
        id: 'kez-r1-mood',
        goal: 'kez-g-mood',
        startRating: 1,
        clientRating: 5,
        clinicianRating: 5,
        score: 'PHQ-9 16 to 10, with 15 in between; activities 0 to 4 a week',
        inSession: 'From one-word answers to arguing over her own data; can tell a forecast from a fact.',
        betweenSessions:
          'Gets up on time five days of seven, plays some evenings, answers her friend; a bad week after the missed visit.',
        decision: 'continue',
        reason: 'Better by a reliable margin but still depressed, and not yet back with other players.',
      },
      {
        id: 'kez-r1-home',
        goal: 'kez-g-home',
        startRating: 0,
        clientRating: 4,
        clinicianRating: 5,
        score: 'Calm talks a week: 0 to 1; planned calls 2 of the last 2',
        inSession: 'Stays in the talk when moved; her grandmother repeats instead of advising.',
        betweenSessions:
          'Meals at the table most days; told her grandmother herself about the black evenings.',
        decision: 'continue',
        reason: 'Bad news still ends in a slammed door.',
      },
    ],
    measures: [
      document('phq-9-week-3'),
      document('phq-9-week-7'),
      document('phq-9-week-9'),
      document('phq-9-review'),
    ],
    continuedNeed: ['reduce-symptoms', 'improve-functioning', 'prevent-deterioration'],
    necessity:
      'PHQ-9 is 10 and rose to 15 with passive thoughts of death six weeks ago after one disappointment; school and orchestra are not yet regained.',
    outlook: 'Good within four to six months, if school holds and no visit from her mother undoes it.',
    changes: 'New target dates; sessions every second week from now on; log weekly.',
    nextReviewOn: day(-15),
    ...{
      signature: 'representative-signed',
      signedName: 'Maternal grandmother, guardian; Kez signed as well',
      signedOn: day(-85),
    },
  },
});

const secondPlan = (day: Day): SampleDocument => {
  const first = kezPlan(day);
  return {
    ...first,
    key: 'plan-2',
    basedOn: 'plan-1',
    writtenOn: -85,
    time: '16:38',
    signed: { on: -85, time: '17:38', coSignedBy: { by: 'osei', on: -85, time: '18:37' } },
    body: {
      ...first.body,
      effectiveFrom: day(-85),
      endsOn: day(97),
      revisionReason: 'Review after twelve weeks: same goals, new dates, every second week.',
      services: [
        {
          id: 'kez-v-individual',
          type: 'individual',
          minutes: 45,
          frequency: 'Every second week',
          durationWeeks: 26,
        },
        {
          id: 'kez-v-family',
          type: 'family',
          minutes: 45,
          frequency: 'Every eighth week with the guardian',
          durationWeeks: 26,
        },
      ],
      necessity:
        'Moderate symptoms remain and a setback with thoughts of death is six weeks old. Sessions every second week are expected to steady her; less would risk a relapse unseen.',
      goals: kezGoals(day, { steps: 69, goals: 97 }),
      nextReviewOn: day(-15),
      discussedOn: day(-85),
      participation:
        'Kez set the dates after the concert and asked for a longer gap between sessions “as a test.”',
      signedOn: day(-85),
    },
  };
};

const secondReview = (day: Day): SampleDocument => ({
  ...head,
  key: 'review-2',
  writtenOn: -15,
  time: '16:31',
  signed: { on: -15, time: '17:24', coSignedBy: { by: 'osei', on: -15, time: '18:33' } },
  body: {
    reviewedOn: day(-15),
    plan: document('plan-2'),
    present: 'Client; guardian for ten minutes',
    clientView:
      'Kez: “I have a thing again. I’d keep this but further apart.” Her grandmother would like to keep the joint sessions.',
    progress: [
      {
        id: 'kez-r2-mood',
        goal: 'kez-g-mood',
        startRating: 1,
        lastRating: 5,
        clientRating: 8,
        clinicianRating: 7,
        score: 'PHQ-9 16, 10, now 6',
        inSession:
          'Tells a hard evening without sinking into it and writes her own instructions for the next.',
        betweenSessions:
          'Back in the orchestra for eight weeks, up on time six days of seven, chemistry passed.',
        decision: 'continue',
        reason: 'At target once; the plan asks for three times over two months.',
      },
      {
        id: 'kez-r2-home',
        goal: 'kez-g-home',
        startRating: 0,
        lastRating: 4,
        clientRating: 7,
        clinicianRating: 7,
        score: 'Calm talks a week: 2; planned calls 3 of 4',
        inSession: 'Both find the sentence where a talk turns and can stop there.',
        betweenSessions: 'Two calm talks a week for a month; told her mother that it hurt, in six minutes.',
        decision: 'continue',
        reason: 'Holds for a month; keep it through her mother’s next visit.',
      },
    ],
    measures: [document('phq-9-week-18'), document('phq-9-latest')],
    continuedNeed: ['maintain-gains', 'prevent-deterioration'],
    necessity:
      'First recovery from a first episode, with a known trigger ahead; without monthly sessions her mother’s next visit could undo it before it has held.',
    outlook:
      'Good: half a year of monthly sessions, then an end, if she comes through her mother’s next visit.',
    changes: 'None to the goals; sessions every fourth week from here.',
    nextReviewOn: day(69),
    ...{
      signature: 'representative-signed',
      signedName: 'Maternal grandmother, guardian; Kez signed as well',
      signedOn: day(-15),
    },
  },
});

/** Two reviews, and the plan that came out of the first. */
export const kezReviews = (day: Day): SampleDocument[] => [
  firstReview(day),
  secondPlan(day),
  secondReview(day),
];
