import type { Day, SampleDocument } from '../sample-client.ts';

/** What Grace and Elena found after nine weeks. */
export const review = (day: Day): SampleDocument => ({
  ...{ key: 'review-1', type: 'plan-review', episode: 'episode-1', author: 'marsh' },
  ...{ writtenOn: -66, time: '10:08', signed: { on: -66, time: '10:28' } },
  body: {
    reviewedOn: day(-66),
    plan: '@plan-1',
    present: 'Client and clinician',
    clientView:
      '“I’ve been out of breath on purpose for two months and it’s kind of embarrassing how fine I am.” Spinning and the straw helped most; the tunnel day taught her more than the good rides. Court still frightens her, because of her hands.',
    progress: [
      {
        id: 'grace-r1',
        goal: 'grace-g1',
        ...{
          startRating: 1,
          clientRating: 7,
          clinicianRating: 7,
          score: 'Attacks 5 a week to 1 in two weeks; checks 30 to 4 a day',
        },
        decision: 'continue',
        inSession:
          'Brings on dizziness and breathlessness without holding on to anything, reports the sensations like a weather service and laughs during the straw.',
        betweenSessions:
          'Practiced on six days of seven for six weeks, climbs again, gave the oximeter to her sister; one attack in two weeks, ridden out on a bench.',
        reason:
          'Practice objective met; the checks are one short of the target and she wants to finish them herself.',
      },
      {
        id: 'grace-r2',
        goal: 'grace-g2',
        ...{
          startRating: 1,
          clientRating: 5,
          clinicianRating: 6,
          score: 'Rides 0 to 2 a week; assignments 0 to 1',
        },
        decision: 'continue',
        inSession:
          'Planned each rung herself and went over the stuck train minute by minute, finding what she had done that made it longer and what had ended it.',
        betweenSessions:
          'Rode through the tunnel alone twice last week, standing; took one hospital assignment and finished it, none in court yet.',
        reason: 'On the way; court is the last rung and she has set its date.',
      },
    ],
    measures: ['@gad-7-2', '@gad-7-3', '@gad-7-4', '@phq-9-2'],
    continuedNeed: ['improve-functioning', 'maintain-gains'],
    necessity:
      'One attack in two weeks and no court work yet: stopping now would leave the most feared place untested, and the attack three weeks ago shows how quickly an aid comes back. A few more meetings are expected to be enough.',
    outlook: 'Good; three or four more meetings should be enough.',
    changes: 'Practice objective closed; meetings every second or third week.',
    nextReviewOn: day(11),
    ...{ signature: 'signed-on-screen', signedName: 'Grace Lindholm', signedOn: day(-66) },
  },
});
