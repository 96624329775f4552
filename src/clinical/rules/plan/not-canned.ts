import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import type { ComparedText } from '../../elsewhere/compared-text.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { shortened } from '../../language/shortened.ts';
import { otherRecords } from '../other-records.ts';
import { type NeverFilledIn, neverFilledIn } from './never-filled-in.ts';
import type { PlanDocument } from './standing-plans.ts';
import { standingPlans } from './standing-plans.ts';

interface Worded {
  readonly plan: PlanDocument;
  /** Its goals and objectives as they were held against other records. */
  readonly texts: readonly ComparedText[];
  /** What was taken from a library and never made particular. */
  readonly untouched: readonly NeverFilledIn[];
}

/** The plans to judge whose wording somebody could hold against the practice's other records, or shows by itself that it is nobody's. */
const wordedPlans = (chart: Chart): Subject<Worded>[] =>
  standingPlans(chart).flatMap(({ value: plan, place }) => {
    const texts = (chart.elsewhere ?? []).filter(({ document }) => document === plan.id);
    const untouched = neverFilledIn(plan);
    return texts.length + untouched.length > 0 ? [{ value: { plan, texts, untouched }, place }] : [];
  });

/** The words at a place of a plan. */
function wordsAt({ body: { goals } }: PlanDocument, [, goal, , objective]: readonly string[]): string {
  const found = goals.find(({ id }) => id === goal);
  const aim = found?.objectives.find(({ id }) => id === objective);
  return aim ? (aim.objective ?? '') : (found?.clinicalWording ?? '');
}

export const notCanned = defineRule({
  id: 'plan.not-canned',
  standsIn: ['treatment-plan'],
  messages: {
    shared: '“{aim}” stands nearly word for word in an earlier plan of {records}.',
    open: 'The plan was signed with words that were never filled in: {gaps}.',
  },
  parameters: z.object({ maxSimilarity: z.number(), maxSharedObjectives: z.number(), minWords: z.number() }),
  subjects: wordedPlans,

  /** One aim in common may be chance, or what a condition asks for; more of them are a plan from the drawer. */
  check({ plan, texts, untouched }, { parameters: { maxSimilarity, maxSharedObjectives, minWords }, fail }) {
    const shared = texts
      .filter(({ words }) => words >= minWords)
      .map(text => ({ text, close: text.inOthers.filter(({ share }) => share >= maxSimilarity) }))
      .filter(({ close }) => close.length > 0);
    const told = shared.length > maxSharedObjectives ? shared : [];
    return [
      ...untouched.map(({ path, span, asks }) => fail('open', { gaps: asks.join(', ') }, { at: path, span })),
      ...told.map(({ text, close }) =>
        fail(
          'shared',
          { aim: shortened(wordsAt(plan, text.path)), records: otherRecords(close.length) },
          { at: text.path },
        ),
      ),
    ];
  },
});
