import type { Day, SampleDocument } from '../sample-client.ts';
import { signedWithSupervisor } from './signed-with-supervisor.ts';

/** What Hannah and Tomas found after eight weeks. */
export const review = (day: Day): SampleDocument => ({
  ...{ key: 'review-1', type: 'plan-review', episode: 'episode-1', author: 'lindqvist' },
  ...{ writtenOn: -39, time: '09:09', ...signedWithSupervisor(-39, '09:30', [-39, '12:10']) },
  body: {
    reviewedOn: day(-39),
    plan: '@plan-1',
    present: 'Client and clinician',
    clientView:
      '“I used to wait for the click. Now I leave before it and it sulks.” Touching things together with me helped most, the message agreement second; the log is “annoying and correct”. Cooking still frightens her.',
    progress: [
      {
        id: 'hannah-r1',
        goal: 'hannah-g1',
        ...{
          startRating: 1,
          clientRating: 5,
          clinicianRating: 5,
          score: 'Washing 150 to 65 minutes a day',
          decision: 'change',
        },
        inSession:
          'Goes up to the stair’s fifth step without asking whether it is safe, states her prediction and finds it wrong aloud, and notices bargaining as it begins.',
        betweenSessions:
          'About eighteen washes a day from forty, messages four a day from fifteen, held her niece three times in two weeks, once with a cookie in her hand.',
        reason: 'Gains hold outside the office; food is the part that was left out and is hers to add now.',
      },
      {
        id: 'hannah-r2',
        goal: 'hannah-g2',
        ...{
          startRating: 0,
          clientRating: 6,
          clinicianRating: 6,
          score: 'Leaving 25 to 9 minutes',
          decision: 'continue',
        },
        inSession:
          'Practiced one look at her own stove with me in the kitchen and again in imagination, and laughs at the tenth photograph’s argument.',
        betweenSessions:
          'Left after one look on three to four mornings of seven; no photograph for eleven days; late to work once in two weeks.',
        reason: 'On the way; mornings after short nights are what remains.',
      },
    ],
    measures: ['@gad-7-2', '@gad-7-3', '@phq-9-2'],
    continuedNeed: ['reduce-symptoms', 'improve-functioning'],
    necessity:
      'Rituals still take more than an hour a day, above the threshold of the disorder. Without further steps the rules are likely to grow back from the kitchen; with them she may be done in four to five months.',
    outlook: 'Good; done in four to five months if the steps go on at this pace.',
    changes: 'Cooking from raw ingredients becomes an objective; everything else goes on.',
    nextReviewOn: day(17),
    ...{ signature: 'signed-on-screen', signedName: 'Hannah Weiss', signedOn: day(-39) },
  },
});
