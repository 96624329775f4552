import type { Day, SampleDocument, SampleDocumentOf } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { oskarGoals } from './oskar-goals.ts';

const firstPlan = (day: Day): SampleDocumentOf<'treatment-plan'> => ({
  key: 'plan-1',
  type: 'treatment-plan',
  episode: 'episode-1',
  author: 'raman',
  writtenOn: -133,
  time: '10:03',
  signed: { on: -133, time: '10:58' },
  body: {
    effectiveFrom: day(-133),
    endsOn: day(49),
    diagnoses: ['oskar-dx'],
    problems: ['oskar-p-speaking', 'oskar-p-alone'],
    services: [
      {
        id: 'oskar-v-individual',
        type: 'individual',
        minutes: 45,
        frequency: 'Twice before, then every third week',
        durationWeeks: 26,
      },
      { id: 'oskar-v-group', type: 'group', minutes: 90, frequency: 'Weekly', durationWeeks: 10 },
    ],
    agreementOnWork:
      'Oskar keeps a field book: prediction, test, result, three experiments a week. The group practices each Monday; he may decline once an evening and says so. I explain the reason before each exercise and do not applaud.',
    necessity:
      'Social anxiety puts his second-year review and his company with people at risk. Group and individual exposure is expected to return him to both; without it he expects to leave the program.',
    goals: oskarGoals(day, { steps: -63, goals: 49 }),
    strengthsUsed: 'Field book, humor on paper, the swimmer’s habit of showing up, kindness to beginners.',
    barriers:
      'Will want to prepare every word: experiments are drawn by lot. Beer before events counts as a safety behavior.',
    dischargeCriteria:
      'Three comments a week in seminar and two meals in company a week, both for six weeks, and GAD-7 below 6 twice in a row.',
    dischargeDiscussed: true,
    reviewEveryWeeks: 12,
    nextReviewOn: day(-77),
    discussedOn: day(-133),
    participation:
      'Oskar wrote both goals, changed “confident” to “red face or not,” and asked for numbers on everything.',
    signature: 'signed-on-screen',
    signedName: 'Oskar Brandvold',
    signedOn: day(-133),
    copyOffered: true,
  },
});

const secondPlan = (day: Day): SampleDocument => {
  const first = firstPlan(day);
  return {
    ...first,
    key: 'plan-2',
    basedOn: 'plan-1',
    writtenOn: -77,
    time: '10:30',
    signed: { on: -77, time: '11:04' },
    body: {
      ...first.body,
      effectiveFrom: day(-77),
      endsOn: day(105),
      revisionReason:
        'Review after eight weeks: same goals with new dates; group to its end, then individual sessions every third week.',
      services: [
        {
          id: 'oskar-v-individual',
          type: 'individual',
          minutes: 45,
          frequency: 'Every third week',
          durationWeeks: 26,
        },
        {
          id: 'oskar-v-group',
          type: 'group',
          minutes: 90,
          frequency: 'Weekly, three more evenings',
          durationWeeks: 3,
        },
      ],
      necessity:
        'Anxiety still keeps him silent in one seminar of two and alone one week of two. Spaced sessions are expected to maintain and widen the gains; without them he would lose them before the review at the end of the year.',
      goals: oskarGoals(day, { steps: 77, goals: 105 }),
      nextReviewOn: day(-14),
      discussedOn: day(-77),
      participation: 'He kept the goals, moved the dates past his conference, and struck “Twice before.”',
      signedOn: day(-77),
    },
  };
};

const head = { type: 'plan-review', episode: 'episode-1', author: 'raman' } as const;

const firstReview = (day: Day): SampleDocument => ({
  ...head,
  key: 'review-1',
  writtenOn: -77,
  time: '10:10',
  signed: { on: -77, time: '11:01' },
  body: {
    reviewedOn: day(-77),
    plan: document('plan-1'),
    present: 'Client',
    clientView:
      '“The group is the first place where shaking is a data point.” The attention exercise felt silly until week four. Wants less talk about feelings at the start of the evening.',
    progress: [
      {
        id: 'oskar-r1-speak',
        goal: 'oskar-g-speak',
        startRating: 0,
        clientRating: 5,
        clinicianRating: 5,
        score: 'Comments a week 0 to 1 or 2; GAD-7 13 to 9',
        inSession:
          'From stopping after 40 seconds to a three-minute story told with a shaking cup in his hand.',
        betweenSessions:
          'Speaks in the smaller seminar each week, not yet in the large one; sweater left off four days of seven.',
        decision: 'continue',
        reason: 'Half-way by his own count; the large seminar is untouched.',
      },
      {
        id: 'oskar-r1-friends',
        goal: 'oskar-g-friends',
        startRating: 0,
        clientRating: 3,
        clinicianRating: 4,
        score: 'Meals in company a week: 0 to 1 in two weeks',
        inSession: 'Asks other members questions, and remembers the answers a week later.',
        betweenSessions:
          'Two lunches in the commons; cooked once while a roommate was home; reviews afterwards down to half an hour.',
        decision: 'continue',
        reason: 'Begun late, moving; the steps are right.',
      },
    ],
    measures: [document('gad-7-week-6'), document('gad-7-review')],
    continuedNeed: ['improve-functioning', 'reduce-symptoms'],
    necessity:
      'The large seminar counts for his review and he still leaves it silent; exposure must go on while it is working.',
    outlook: 'Good within six months; slow, as he says himself.',
    changes: 'New dates; after the group, individual sessions every third week.',
    nextReviewOn: day(-14),
    ...{ signature: 'signed-on-screen', signedName: 'Oskar Brandvold', signedOn: day(-77) },
  },
});

const secondReview = (day: Day): SampleDocument => ({
  ...head,
  key: 'review-2',
  writtenOn: -14,
  time: '10:12',
  signed: { on: -14, time: '11:10' },
  body: {
    reviewedOn: day(-14),
    plan: document('plan-2'),
    present: 'Client',
    clientView:
      '“I’m still red. I just stopped reporting on it.” The lot-drawn experiments helped most, the breathing from the online course least.',
    progress: [
      {
        id: 'oskar-r2-speak',
        goal: 'oskar-g-speak',
        startRating: 0,
        lastRating: 5,
        clientRating: 8,
        clinicianRating: 7,
        score: 'Comments a week 3 for four weeks; GAD-7 5',
        inSession: 'Speaks without script or bottle, blushes and goes on with the sentence.',
        betweenSessions:
          'Three comments a week in both seminars; gave the conference talk; one silent week after a sharp question.',
        decision: 'continue',
        reason: 'Four of the six weeks the plan asks for are done.',
      },
      {
        id: 'oskar-r2-friends',
        goal: 'oskar-g-friends',
        startRating: 0,
        lastRating: 3,
        clientRating: 6,
        clinicianRating: 6,
        score: 'Meals in company a week: 1 to 2',
        inSession: 'Tells of people by what they said and not by how he looked.',
        betweenSessions:
          'Lunch on Tuesdays with two others, one evening of cooking at home with roommates each week or two.',
        decision: 'continue',
        reason: 'Two meals a week in half of the weeks; not yet steady.',
      },
    ],
    measures: [document('gad-7-after-group'), document('gad-7-latest')],
    continuedNeed: ['maintain-gains', 'improve-functioning'],
    necessity:
      'One sharp question silenced him for a week last month; he needs to show himself that he comes back by himself.',
    outlook: 'Good: a last session in half a year if one silent week stays one.',
    changes: 'Sessions every fourth week; nothing else.',
    nextReviewOn: day(70),
    ...{ signature: 'signed-on-screen', signedName: 'Oskar Brandvold', signedOn: day(-14) },
  },
});

/** Plans and reviews. */
export const oskarPlans = (day: Day): SampleDocument[] => [
  firstPlan(day),
  firstReview(day),
  secondPlan(day),
  secondReview(day),
];
