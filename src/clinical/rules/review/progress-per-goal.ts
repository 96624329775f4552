import { z } from 'zod';
import type { Chart, ChartDocument } from '../../chart.ts';
import { all, withId } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { wordsOf } from '../../language/words-of.ts';
import { planInForce } from '../plan/plan-in-force.ts';
import type { Goal } from '../plan/standing-plans.ts';
import { goalName, isActive } from '../plan/standing-plans.ts';

type Review = ChartDocument<'plan-review'>;

/** The goals pursued in the plan that was reviewed: the one named, else the one in force that day. */
function reviewedGoals(review: Review, chart: Chart): readonly Goal[] {
  const named = withId(chart, 'treatment-plan', review.body.plan ?? '');
  const plan = named ?? planInForce(chart, documentDate(review));
  return plan?.body.goals.filter(isActive) ?? [];
}

export const progressPerGoal = defineRule({
  id: 'review.progress-per-goal',
  standsIn: ['plan-review'],
  messages: {
    missing: 'The review says nothing of the goal “{goal}”.',
    undecided: 'The review does not say how the goal “{goal}” stands.',
    oneSided: 'On “{goal}” the review does not say what changed {where} sessions.',
    thin: 'On “{goal}” the review says what changed in {words} words; {minWords} are asked for.',
    unrated: 'On “{goal}” the review gives no rating, score or count.',
  },
  parameters: z.object({ minWords: z.number() }),
  subjects: chart =>
    documentsAsSubjects(all(chart, 'plan-review').filter(review => reviewedGoals(review, chart).length > 0)),

  check(review, { chart, parameters: { minWords }, fail }) {
    return reviewedGoals(review, chart).flatMap(reviewed => {
      const goal = goalName(reviewed);
      const entry = review.body.progress.find(one => one.goal === reviewed.id);
      if (!entry) return [fail('missing', { goal }, { at: ['progress'] })];

      const where = (field: string) => ({ at: ['progress', entry.id, field] });
      const { inSession = '', betweenSessions = '', clientRating, clinicianRating, score } = entry;
      const words = wordsOf(`${inSession} ${betweenSessions} ${entry.reason ?? ''}`).length;
      if (entry.decision === undefined) return [fail('undecided', { goal }, where('decision'))];
      if (!inSession.trim()) return [fail('oneSided', { goal, where: 'in' }, where('inSession'))];
      if (!betweenSessions.trim())
        return [fail('oneSided', { goal, where: 'between' }, where('betweenSessions'))];
      if (words < minWords) return [fail('thin', { goal, words, minWords }, where('inSession'))];
      const isRated = clientRating !== undefined || clinicianRating !== undefined || Boolean(score?.trim());
      return isRated ? [] : [fail('unrated', { goal }, where('clientRating'))];
    });
  },
});
