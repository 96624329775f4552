import { about } from './about.ts';
import { copied } from './copied.ts';
import { inTurn } from './in-turn.ts';
import type { Mutation } from './mutation.ts';
import { put } from './put.ts';

/** What is wrong with a review, or with when there was none. */
export const reviewMutations: readonly Mutation[] = [
  {
    rule: 'review.on-time',
    breaks: 'In an intensive program the plan was not reviewed for 69 days.',
    in: 'maya-okafor',
    mutate: about({}, { setting: 'intensive-outpatient' }),
    at: 'plan-2',
  },
  {
    rule: 'review.progress-per-goal',
    breaks: 'The review says nothing of one of two goals.',
    in: 'maya-okafor',
    mutate: put('review-1', 'progress.maya-r2', undefined),
    at: 'review-1 progress',
  },
  {
    rule: 'review.client-participated',
    breaks: 'The review does not say how the client sees it.',
    in: 'maya-okafor',
    mutate: put('review-1', 'clientView', undefined),
    at: 'review-1 clientView',
  },
  {
    rule: 'review.decision-and-rationale',
    breaks: 'A goal is changed, and the review does not say why.',
    in: 'maya-okafor',
    mutate: put('review-1', 'progress.maya-r1.reason', undefined),
    at: 'review-1 progress.maya-r1.reason',
  },
  {
    rule: 'review.continued-need',
    breaks: 'The review does not say why care is still needed.',
    in: 'maya-okafor',
    mutate: put('review-1', 'necessity', undefined),
    at: 'review-1 necessity',
  },
  {
    rule: 'review.no-progress-answered',
    breaks: 'Over two reviews a goal did not move, and everything goes on as before.',
    in: 'kez-fairweather',
    mutate: inTurn(
      put('review-2', 'continuedNeed', ['improve-functioning']),
      put('review-2', 'changes', 'None.'),
      put('review-2', 'progress.kez-r2-home.clientRating', 4),
      put('review-2', 'progress.kez-r2-home.clinicianRating', 4),
      put(
        'review-2',
        'progress.kez-r2-home.reason',
        'Talks are still hard, and bad news ends in a slammed door.',
      ),
      copied('review-2', { as: 'review-3', on: '2026-11-20' }),
    ),
    at: 'review-3 progress.kez-r2-home.decision',
  },
];
