import type { Day, SampleDocument } from '../sample-client.ts';

/** The review that the crisis called for, six weeks ahead of its date. */
export const review = (day: Day): SampleDocument => ({
  ...{ key: 'review-1', type: 'plan-review', episode: 'episode-1', author: 'achterberg' },
  ...{ writtenOn: -43, time: '11:02', signed: { on: -43, time: '11:13' } },
  body: {
    reviewedOn: day(-43),
    plan: '@plan-1',
    present: 'Client and clinician',
    clientView:
      '“The calendar was good until the letter. Then it was a list of things I’d failed. What kept me was my sister putting her shoes on.” She wants staying alive on the page, “not hidden under sleep”.',
    progress: [
      {
        id: 'sofia-r1',
        goal: 'sofia-g1',
        ...{
          startRating: 2,
          clientRating: 1,
          clinicianRating: 2,
          score: 'PHQ-9 16, 17, 23, 20',
          decision: 'change',
        },
        inSession:
          'Planned a week like a service and found two pleasures that still worked; since the crisis she comes slowed, tells the truth and takes each step agreed.',
        betweenSessions:
          'Two planned pleasures a week in the third week, none in the week of the letter; on the floor through two shifts of five, now on leave for ten days.',
        reason: 'Mood fell with the custody letter; the steps are right but come after safety.',
      },
      {
        id: 'sofia-r2',
        goal: 'sofia-g2',
        ...{
          startRating: 3,
          clientRating: 3,
          clinicianRating: 3,
          score: 'Nights of six hours: 1, then 3 at her sister’s',
          decision: 'continue',
        },
        inSession:
          'Set a bedtime and two meals with me and tried the rules; at the crisis she could not keep them alone and said so without shame.',
        betweenSessions:
          'Three nights of six hours last week at her sister’s table and in her sister’s guest room; supper with her son on two of his three days.',
        reason: 'It works where she is not alone; the sister’s house carries it for now.',
      },
    ],
    measures: ['@phq-9-2', '@phq-9-3', '@phq-9-4', '@asq-2', '@asq-3', '@asq-4'],
    continuedNeed: ['stabilise', 'prevent-higher-care', 'reduce-symptoms'],
    necessity:
      'A suicidal crisis with a plan ten days ago and thoughts on three days of the last week. Frequent sessions, safety plan, medication and family keep her out of a hospital; less would not be safe. With them the outlook is good.',
    outlook: 'Guarded for the next weeks, good after that if the safety plan and the medication hold.',
    changes:
      'A third goal, first in order: being here. Twice a week for three weeks, then weekly; sister monthly; medication by a nurse practitioner; review in eight weeks.',
    nextReviewOn: day(13),
    ...{ signature: 'signed-on-screen', signedName: 'Sofia Bellandi', signedOn: day(-43) },
  },
});
