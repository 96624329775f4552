import type { Day, SampleDocument } from '../sample-client.ts';

/** What Maya and Elena found after ten weeks. */
export const review = (day: Day): SampleDocument => ({
  ...{ key: 'review-1', type: 'plan-review', episode: 'episode-1', author: 'marsh' },
  ...{ writtenOn: -66, time: '16:21', signed: { on: -66, time: '16:39' } },
  body: {
    reviewedOn: day(-66),
    plan: '@plan-1',
    present: 'Client and clinician',
    clientView:
      '“I have a Thursday again. I don’t dread the driveway. The nights are still a coin toss, and I still say yes to everything before ten in the morning.” The log helped most, the thought records “once they stopped feeling like homework”.',
    progress: [
      {
        id: 'maya-r1',
        goal: 'maya-g1',
        ...{
          startRating: 2,
          clientRating: 6,
          clinicianRating: 6,
          score: 'PHQ-9 17 to 10',
          decision: 'change',
        },
        inSession:
          'Plans her week aloud, answers “fraud” thoughts with evidence she brings herself, laughs again; after the bad week in the middle she named what had set it off.',
        betweenSessions:
          'Four to five evenings of her own in each of the last three weeks, back at choir for six Thursdays, the day’s notes done before leaving on most days.',
        reason: 'The evening objective is met; what still empties her is what she agrees to by day.',
      },
      {
        id: 'maya-r2',
        goal: 'maya-g2',
        ...{
          startRating: 1,
          clientRating: 5,
          clinicianRating: 5,
          score: 'GAD-7 15 to 10',
          decision: 'continue',
        },
        inSession:
          'Can tell a worry that asks for a plan from one that only asks to be heard, and practices letting the second one wait.',
        betweenSessions:
          'Worry period kept on four or five days a week; asleep within half an hour on three to four nights of seven, up from one.',
        reason: 'The method works where it is used; nights before conferences are not yet covered.',
      },
    ],
    measures: ['@phq-9-3', '@gad-7-2', '@phq-9-4', '@gad-7-3', '@phq-9-5', '@gad-7-4'],
    continuedNeed: ['reduce-symptoms', 'improve-functioning'],
    necessity:
      'Both scores are still in the moderate range and one bad week undid three; stopping now would leave her with half the sleep and the habit that brought the episode on.',
    outlook: 'Good: both scores below 7 by the end of the year if the evenings hold through the busy season.',
    changes:
      'New objective on saying no and asking for help; every second week after one more weekly session.',
    nextReviewOn: day(18),
    ...{ signature: 'signed-on-screen', signedName: 'Maya Okafor', signedOn: day(-66) },
  },
});
