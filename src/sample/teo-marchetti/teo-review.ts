import type { Day, SampleDocument } from '../sample-client.ts';
import { document } from '../sample-client.ts';
import { teoGoalsLater } from './teo-goals-later.ts';
import { teoPlan } from './teo-plan.ts';

/** The review after eleven weeks and the plan that came out of it. */
export const teoReview = (day: Day): SampleDocument[] => [
  {
    key: 'review-1',
    type: 'plan-review',
    episode: 'episode-1',
    author: 'achterberg',
    writtenOn: -52,
    time: '15:44',
    signed: { on: -52, time: '16:48' },
    body: {
      reviewedOn: day(-52),
      plan: document('plan-1'),
      present: 'Client, mother and father; sister at the end',
      clientView:
        'Teo: “Charts helped. Crying didn’t hurt anybody.” Mother: the tally showed her what she does without noticing. Father would have liked the bedtime steps earlier. What did not help: practicing in the week after the fever.',
      progress: [
        {
          id: 'teo-r-school',
          goal: 'teo-g-school',
          startRating: 1,
          clientRating: 6,
          clinicianRating: 6,
          score: 'Mornings alone: 1 of 5 to 3 or 4 of 5; PSC-17 internalizing 6 to 4',
          inSession:
            'From holding his mother’s shoe to sending her off at the stairs; tolerates a parting he cannot check on.',
          betweenSessions:
            'Walks in alone three or four mornings a week, also from his grandmother’s car; one week lost after a fever, regained in three.',
          decision: 'continue',
          reason: 'Mondays and substitute teachers still bring 6 of 10; the four-week run is not there yet.',
        },
        {
          id: 'teo-r-sleep',
          goal: 'teo-g-sleep',
          startRating: 0,
          clientRating: 8,
          clinicianRating: 7,
          score: 'Nights in his own bed: 0 of 7 to 4 or 5 of 7',
          inSession:
            'Listens to his own recording with fear 2 where it was 7, and presents the sleep logs himself.',
          betweenSessions:
            'Falls asleep without a parent beside him six nights of seven; checks on his father twice a week at most.',
          decision: 'change',
          reason: 'The bedtime step is met; a night away from family is the step he wants next.',
        },
      ],
      measures: [document('psc-17-review')],
      continuedNeed: ['improve-functioning', 'reduce-symptoms'],
      necessity:
        'He still turns around at the door on Mondays, still leaves his bed some nights and cannot yet sleep away; ending now, before the next illness, would put the gains at risk.',
      outlook: 'Good within three to four months; the next illness is the test.',
      changes:
        'Bedtime objective closed as met; nights away added; parents’ tally goes on; sessions every second week.',
      nextReviewOn: day(32),
      ...{
        signature: 'representative-signed',
        signedName: 'Mother and father; Teo signed as well',
        signedOn: day(-52),
      },
    },
  },
  laterPlan(day),
];

const laterPlan = (day: Day): SampleDocument => {
  const first = teoPlan(day);
  return {
    ...first,
    key: 'plan-2',
    basedOn: 'plan-1',
    writtenOn: -52,
    time: '16:02',
    signed: { on: -52, time: '16:51' },
    body: {
      ...first.body,
      effectiveFrom: day(-52),
      endsOn: day(60),
      revisionReason:
        'Review: falling asleep alone is met; a night away from home is the next step; every second week is enough.',
      services: [
        {
          id: 'teo-v-individual',
          type: 'individual',
          minutes: 45,
          frequency: 'Every second to third week',
          durationWeeks: 16,
        },
        {
          id: 'teo-v-family',
          type: 'family',
          minutes: 50,
          frequency: 'Once a month, with Teo',
          durationWeeks: 16,
        },
      ],
      necessity:
        'Separation fear still costs him Monday mornings and nights away; the gains were lost once after illness. Spaced sessions are expected to make them hold; without them a relapse at the next fever is likely.',
      goals: teoGoalsLater(day),
      reviewEveryWeeks: 12,
      nextReviewOn: day(32),
      discussedOn: day(-52),
      participation:
        'Teo chose the nights away and set “one call allowed”; parents asked to keep the tally; both signed.',
      signedOn: day(-52),
    },
  };
};
