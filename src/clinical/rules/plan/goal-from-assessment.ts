import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import { perChart } from '../../remembered.ts';
import { problemsWithSymptoms } from './described-problems.ts';
import type { Goal } from './standing-plans.ts';
import { activeGoals, goalName } from './standing-plans.ts';

/** What the assessment found, by identity: impaired areas, and diagnoses that rest on symptoms or impairments. */
const assessed = perChart((chart: Chart): ReadonlySet<string> => {
  const impairments = all(chart, 'assessment').flatMap(({ body }) => body.impairments.map(({ id }) => id));
  const diagnoses = all(chart, 'diagnosis')
    .flatMap(({ body }) => body.diagnoses)
    .filter(one => one.impairments.length > 0 || one.criteria.some(({ symptoms }) => symptoms.length > 0))
    .map(({ id }) => id);
  return new Set([...impairments, ...diagnoses, ...problemsWithSymptoms(chart)]);
});

/** The words in which the assessment tells symptoms, impairments and needs. */
const assessedStems = perChart((chart: Chart): ReadonlySet<string> =>
  contentStems(
    all(chart, 'assessment')
      .flatMap(({ body }) => [
        body.needs,
        ...body.symptoms.flatMap(({ symptom, evidence, impact }) => [symptom, evidence, impact]),
        ...body.impairments.map(({ example }) => example),
      ])
      .join('\n'),
  ),
);

/** The share of a goal's own words that the assessment uses too. */
function overlap({ clientWords = '', clinicalWording = '' }: Goal, chart: Chart): number {
  const words = contentStems(`${clientWords}\n${clinicalWording}`);
  return words.size === 0 ? 0 : words.intersection(assessedStems(chart)).size / words.size;
}

export const goalFromAssessment = defineRule({
  id: 'plan.goal-from-assessment',
  standsIn: ['treatment-plan'],
  messages: {
    nowhere:
      'I could not trace the goal “{goal}” to a symptom, an impaired area of life or a need in the assessment.',
  },
  restsOn: { nowhere: 'reading' },
  parameters: z.object({ minOverlap: z.number() }),

  /** Without an assessment there is nothing to trace a goal to; that is another rule's matter. */
  subjects: chart => (all(chart, 'assessment').length > 0 ? activeGoals(chart) : []),

  check(goal, { chart, parameters: { minOverlap }, fail }) {
    const isLinked = [...goal.addresses, ...goal.impairments].some(id => assessed(chart).has(id));
    if (isLinked || overlap(goal, chart) >= minOverlap) return undefined;
    return fail('nowhere', { goal: goalName(goal) }, { at: ['addresses'] });
  },
});
