import { decided } from '../learned/best-part.ts';
import { logOdds } from '../learned/linear-model.ts';
import type { Decision, Passage } from '../reader.ts';
import type { DescribedGoal } from './described-goal.ts';
import { models } from './models.ts';
import { isParticular } from './particular-traits.ts';

/** Whether nothing in either text is particular to this person. The passages are the whole texts where it holds, and the particular words where it does not. */
export function isCanned(goal: DescribedGoal): Decision {
  const odds = logOdds(models.canned, goal.particular);
  const fields = ['clientGoal', 'clinicalGoal'] as const;
  const whole = fields.map((field): Passage => ({ field, span: [0, goal[field].length] }));
  const particular = fields.flatMap(field =>
    goal.words[field].filter(isParticular).map(({ word }): Passage => ({ field, span: word.span })),
  );
  return decided(odds, odds > 0 || particular.length === 0 ? whole : particular);
}
