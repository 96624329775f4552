import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { instruments } from '../../instruments/index.ts';
import { defineRule } from '../../kit/rule.ts';
import { asksForAll } from '../../language/asks-for-all.ts';
import { shortened } from '../../language/shortened.ts';
import { addDays } from '../../time/add-days.ts';
import type { Pursued } from './active-objectives.ts';
import { activeObjectives } from './active-objectives.ts';
import type { PlanDocument } from './standing-plans.ts';

const isFirstPlan = (plan: PlanDocument, chart: Chart): boolean =>
  plan.basedOn === undefined && (signed(chart, 'treatment-plan')[0] ?? plan).id === plan.id;

/** The width of the scale an objective is measured on; undefined for counts, which have no end. */
function scaleOf(measure: string): number | undefined {
  if (/%|percent/i.test(measure)) return 100;
  const named = instruments.find(({ abbreviation }) => measure.includes(abbreviation));
  if (named) return named.range && named.range.max - named.range.min;
  return /\b0\s*(?:[-–]|to)\s*10\b|\/\s*10\b|\brat(?:ed|ing)\b/i.test(measure) ? 10 : undefined;
}

/** Whether an objective shall be reached before the plan is looked at for the first time. */
function isBeforeReview({ objective, plan: { body } }: Pursued): boolean {
  const { effectiveFrom, reviewEveryWeeks } = body;
  const review =
    body.nextReviewOn ??
    (effectiveFrom && reviewEveryWeeks ? addDays(effectiveFrom, reviewEveryWeeks * 7) : undefined);
  return review !== undefined && objective.targetDate !== undefined && objective.targetDate <= review;
}

export const objectiveAchievableStep = defineRule({
  id: 'plan.objective-achievable-step',
  standsIn: ['treatment-plan'],
  messages: {
    absolute: '“{objective}” asks for all at once (“{words}”); a nearer step is met sooner.',
    tooFar:
      '“{objective}” asks to go from {baseline} to {target} before the first review; that is most of the scale.',
  },
  parameters: z.object({ maxStepFraction: z.number() }),
  subjects: chart => activeObjectives(chart).filter(({ value }) => value.objective.objective?.trim()),

  check(pursued, { chart, parameters: { maxStepFraction }, fail }) {
    const { objective: text = '', measure = '', baseline, target } = pursued.objective;
    const objective = shortened(text);
    const span = asksForAll(text).spans[0];
    if (span && isFirstPlan(pursued.plan, chart))
      return fail('absolute', { objective, words: text.slice(...span) }, { at: ['objective'], span });

    const scale = scaleOf(measure);
    if (scale === undefined || baseline === undefined || target === undefined) return undefined;
    const isTooFar = Math.abs(target - baseline) > scale * maxStepFraction && isBeforeReview(pursued);
    return isTooFar ? fail('tooFar', { objective, baseline, target }, { at: ['target'] }) : undefined;
  },
});
