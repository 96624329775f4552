import { z } from 'zod';
import type { Chart, ChartDocument } from '../../chart.ts';
import { signed, standing } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { SafetyPlan } from '../../documents/safety-plan.ts';
import { documentsAsSubjects } from '../../each.ts';
import type { Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';

const raised: readonly unknown[] = ['moderate', 'high', 'imminent'];

/** The six components, in the words of a message. */
const components = {
  warningSigns: 'warning signs',
  coping: 'what the client can do alone',
  distraction: 'people and places that distract',
  people: 'people to ask for help',
  professionals: 'professionals and crisis lines',
  meansSafety: 'safety of means',
} as const satisfies Partial<Record<keyof SafetyPlan, string>>;

const isAtRisk = ({ body }: ChartDocument<'assessment'>): boolean =>
  body.riskScreening === 'screened' && raised.includes(body.riskLevel);

const lackingIn = (plan: SafetyPlan): string[] =>
  Object.entries(components).flatMap(([field, words]) => {
    const answer: unknown = plan[field as keyof typeof components];
    return typeof answer === 'string' && answer.trim() !== '' ? [] : [words];
  });

/** The risk that is judged last counts, and with it what is being written now. */
const lastAtRisk = (chart: Chart) => documentsAsSubjects(standing(chart, 'assessment').filter(isAtRisk));

export const safetyPlanWhenAtRisk = defineRule({
  id: 'assessment.safety-plan-when-at-risk',
  standsIn: ['assessment', 'safety-plan'],
  messages: {
    none: 'On {day} the risk was judged {level}, and no safety plan is signed.',
    old: 'On {day} the risk was judged {level}; the last safety plan is of {planDay}, and older than {limit} days then.',
    lacking: 'The safety plan lacks {lacking}.',
    noCopy: 'The record does not say that the client has a copy of the safety plan.',
  },
  parameters: z.object({ reviewDays: z.number(), components: z.number() }),
  pointsElsewhere: true,
  subjects: lastAtRisk,

  check(assessment, { chart, parameters: given, fail }) {
    const judgedOn = documentDate(assessment);
    const words = { day: dayInWords(judgedOn, chart.today), level: assessment.body.riskLevel ?? '' };
    const plan = signed(chart, 'safety-plan').at(-1);
    if (!plan) return fail('none', words, { at: ['safetyPlan'] });
    if (documentDate(plan) < addDays(judgedOn, -given.reviewDays)) {
      const planDay = dayInWords(documentDate(plan), chart.today);
      return fail('old', { ...words, planDay, limit: given.reviewDays }, { at: ['safetyPlan'] });
    }
    const place = { document: plan.id, type: plan.type, path: [] };
    const lacking = lackingIn(plan.body);
    const found: Verdict[] = [];
    if (Object.keys(components).length - lacking.length < given.components)
      found.push(fail('lacking', { lacking: lacking.join(', ') }, { place }));
    if (plan.body.copyGiven !== true) found.push(fail('noCopy', {}, { place, at: ['copyGiven'] }));
    return found;
  },
});
