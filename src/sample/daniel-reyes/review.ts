import type { Day, SampleDocument } from '../sample-client.ts';

/** What Daniel and Priya found after nine weeks. */
export const review = (day: Day): SampleDocument => ({
  ...{ key: 'review-1', type: 'plan-review', episode: 'episode-1', author: 'raman' },
  ...{ writtenOn: -50, time: '12:40', signed: { on: -50, time: '13:01' } },
  body: {
    reviewedOn: day(-50),
    plan: '@plan-1',
    present: 'Client and clinician, by video',
    clientView:
      '“I went from every night to some nights. I can say her car without leaving the room. My son buckled himself in last week and I stood there and it was just a buckle.” The questions about what he knew at the time helped most; “the feelings page” least.',
    progress: [
      {
        id: 'daniel-r1',
        goal: 'daniel-g1',
        ...{
          startRating: 1,
          clientRating: 5,
          clinicianRating: 6,
          score: 'PCL-5 58 to 38',
          decision: 'change',
        },
        inSession:
          'Stays with the second car from arrival to handover, tells what he knew then from what he learned later, and has caught himself in hindsight before I did.',
        betweenSessions:
          'Five worksheets a week, four nights of seven without the dream, two crossings last week with his wife beside him and none alone yet.',
        reason: 'Blame has loosened; the road and the ambulance come next and get an objective of their own.',
      },
      {
        id: 'daniel-r2',
        goal: 'daniel-g2',
        ...{
          startRating: 2,
          clientRating: 5,
          clinicianRating: 5,
          score: 'Dinners 1 to 4 a week',
          decision: 'continue',
        },
        inSession:
          'Names the heat in his neck that comes before shouting and rehearses the sentence with which he steps out; speaks of the children with warmth in his face.',
        betweenSessions:
          'Four dinners last week and two outbursts, down from four; moved back upstairs two weeks ago and stayed.',
        reason: 'The method works and he asked to keep the tally until it runs by itself.',
      },
    ],
    measures: ['@pcl-5-2', '@pcl-5-3', '@pcl-5-4', '@pcl-5-5', '@phq-9-2'],
    continuedNeed: ['reduce-symptoms', 'improve-functioning'],
    necessity:
      'PCL-5 of 38 is still above the cut-off, the bridge is crossed only in company and he is not back at work in the field. Stopping here would leave the avoidance to grow back; the outlook with six more months at most is good.',
    outlook: 'Good with six more months at most; the first shift in the field will be the test.',
    changes: 'Objective for ride-along shifts added; weekly three times more, then every second week.',
    nextReviewOn: day(20),
    ...{ signature: 'signed-on-screen', signedName: 'Daniel Reyes', signedOn: day(-50) },
  },
});
