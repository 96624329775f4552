import { z } from 'zod';
import type { Chart, SignedDocument } from '../../chart.ts';
import { signed, withId } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { lastBy } from '../../last-by.ts';
import { perChart } from '../../remembered.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { closedOn } from '../closed-on.ts';
import { planInForce } from './plan-in-force.ts';
import type { Goal } from './standing-plans.ts';
import { goalName, isActive } from './standing-plans.ts';

interface Achieved {
  readonly goal: string;
  readonly review: SignedDocument<'plan-review'>;
}

/** Every goal that a signed review calls achieved. */
const achievedGoals = (chart: Chart): Subject<Achieved>[] =>
  signed(chart, 'plan-review').flatMap(review =>
    each(review, 'progress')
      .filter(({ value }) => value.decision === 'achieved' && value.goal)
      .map(({ value, place }) => ({ value: { goal: value.goal ?? '', review }, place })),
  );

const goalIn = (goals: readonly Goal[] | undefined, id: string): Goal | undefined =>
  goals?.find(goal => goal.id === id);

/** A version signed on or after the review, by the day it was due, in which the goal is no longer pursued. */
const isTakenUp = ({ goal, review }: Achieved, due: string, chart: Chart): boolean =>
  versionsSigned(chart, documentDate(review), due).some(
    ({ body }) => !body.goals.some(one => one.id === goal && isActive(one)),
  );

const bySignature = perChart(chart => {
  const plans = signed(chart, 'treatment-plan').toSorted((a, b) =>
    a.signature.on.localeCompare(b.signature.on),
  );
  const numbered = plans.map(({ signature }, nth) => ({ on: signature.on, upTo: nth + 1 }));
  return { plans, last: lastBy(numbered, ({ on }) => on) };
});

/** The versions signed from one day to another, both included. */
function versionsSigned(chart: Chart, from: string, to: string) {
  const { plans, last } = bySignature(chart);
  return plans.slice(last(addDays(from, -1))?.upTo ?? 0, last(to)?.upTo ?? 0);
}

/** Discharge is on its way: the review prepares it, or care ended by then. */
const isEnding = ({ review }: Achieved, due: string, chart: Chart): boolean =>
  review.body.continuedNeed.includes('end') || (closedOn(chart) ?? '9999-12-31') <= due;

export const updatedOnGoalMet = defineRule({
  id: 'plan.updated-on-goal-met',
  standsIn: ['plan-review'],
  messages: {
    unchanged:
      'The review of {day} calls “{goal}” achieved; by {due} no version of the plan had taken it up, and no discharge was prepared.',
    soon: 'The review of {day} calls “{goal}” achieved; open the next version of the plan by {due}, or prepare discharge.',
    unknown: 'The review of {day} calls a goal achieved that I could not find in the plan of that day.',
  },
  parameters: z.object({ respondDays: z.number() }),
  subjects: achievedGoals,

  check(achieved, { chart, parameters: { respondDays }, fail, advise, cannotTell }) {
    const on = documentDate(achieved.review);
    const due = addDays(on, respondDays);
    const day = dayInWords(on, chart.today);
    if (isEnding(achieved, due, chart) || isTakenUp(achieved, due, chart)) return undefined;
    const named = withId(chart, 'treatment-plan', achieved.review.body.plan ?? '');
    const plan = named?.status === 'signed' ? named : planInForce(chart, on);
    const goal = goalIn(plan?.body.goals, achieved.goal);
    if (!goal) return cannotTell('unknown', { day }, { at: ['goal'] });
    if (!isActive(goal)) return undefined;

    const words = { day, goal: goalName(goal), due: dayInWords(due, chart.today) };
    const where = { at: ['decision'] };
    return chart.today > due ? fail('unchanged', words, where) : advise('soon', words, where);
  },
});
