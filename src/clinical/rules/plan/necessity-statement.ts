import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { expectsBenefit } from '../../language/expects-benefit.ts';
import { namesDifficulty } from '../../language/names-difficulty.ts';
import { tellsConsequence } from '../../language/tells-consequence.ts';
import { wordsOf } from '../../language/words-of.ts';
import { perChart } from '../../remembered.ts';
import { standingPlans } from './standing-plans.ts';

/** The words by which this client's own record names what is the matter. */
const difficultiesOf = perChart((chart: Chart): string[] => [
  ...all(chart, 'intake').flatMap(({ body }) => body.problems.map(({ name }) => name ?? '')),
  ...all(chart, 'assessment').flatMap(({ body }) => body.symptoms.map(({ symptom }) => symptom ?? '')),
]);

export const necessityStatement = defineRule({
  id: 'plan.necessity-statement',
  standsIn: ['treatment-plan'],
  messages: {
    missing: 'The plan does not say why this care is needed now.',
    thin: 'Why this care is needed is said in {words} words; {minWords} are asked for: the need, what care will change, what would happen without it.',
    noNeed: 'I could not find in the plan which symptom or limitation makes this care necessary.',
    noBenefit: 'I could not find in the plan what this care is expected to better, steady or prevent.',
    noConsequence: 'I could not find in the plan what would happen without this care.',
  },
  restsOn: { missing: 'fields', thin: 'fields' },
  parameters: z.object({ minWords: z.number() }),
  subjects: standingPlans,

  check({ body }, { chart, parameters: { minWords }, fail, advise }) {
    const text = body.necessity?.trim() ?? '';
    const where = { at: ['necessity'] };
    const words = wordsOf(text).length;
    if (words === 0) return fail('missing', {}, where);
    if (words < minWords) return fail('thin', { words, minWords }, where);
    return [
      ...(namesDifficulty(text, difficultiesOf(chart)).holds ? [] : [advise('noNeed', {}, where)]),
      ...(expectsBenefit(text).holds ? [] : [advise('noBenefit', {}, where)]),
      ...(tellsConsequence(text).holds ? [] : [advise('noConsequence', {}, where)]),
    ];
  },
});
