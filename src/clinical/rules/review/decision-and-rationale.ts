import { z } from 'zod';
import { all } from '../../chart.ts';
import type { Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { wordsOf } from '../../language/words-of.ts';
import { perChart } from '../../remembered.ts';
import { goalName } from '../plan/standing-plans.ts';
import type { ReviewDocument } from './every-review.ts';
import { everyReview, reviewDay } from './every-review.ts';

type Entry = ReviewDocument['body']['progress'][number];

const goalNames = perChart(
  chart =>
    new Map(
      all(chart, 'treatment-plan').flatMap(({ body }) => body.goals.map(goal => [goal.id, goalName(goal)])),
    ),
);

/** What a decision about a goal is called in a message. */
const decided = {
  continue: 'continues with',
  change: 'changes',
  achieved: 'calls achieved',
  stop: 'stops',
} as const satisfies Record<NonNullable<Entry['decision']>, string>;

const rationaleOf = ({ body }: ReviewDocument): string =>
  [...body.progress.map(({ reason }) => reason), body.necessity, body.changes].join('\n');

export const decisionAndRationale = defineRule({
  id: 'review.decision-and-rationale',
  standsIn: ['plan-review'],
  messages: {
    undecided: 'The review of {day} does not say what care is still needed for, or that it ends.',
    noReason: 'The review of {day} {decides} the goal “{goal}” and does not say why.',
    thin: 'The review of {day} gives its reasons in {words} words; {minWords} are asked for.',
  },
  parameters: z.object({ minWords: z.number() }),
  subjects: everyReview,

  check(review, { chart, parameters: { minWords }, fail }) {
    const day = reviewDay(review, chart);
    const found: Verdict[] =
      review.body.continuedNeed.length > 0 ? [] : [fail('undecided', { day }, { at: ['continuedNeed'] })];
    for (const { id, goal, decision, reason } of review.body.progress) {
      if (decision === undefined || reason?.trim()) continue;
      const words = {
        day,
        decides: decided[decision],
        goal: goalNames(chart).get(goal ?? '') ?? 'not named',
      };
      found.push(fail('noReason', words, { at: ['progress', id, 'reason'] }));
    }
    const words = wordsOf(rationaleOf(review)).length;
    return found.length > 0 || words >= minWords
      ? found
      : fail('thin', { day, words, minWords }, { at: ['necessity'] });
  },
});
