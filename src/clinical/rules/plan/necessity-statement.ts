import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { expectsBenefit } from '../../language/expects-benefit.ts';
import { tellsCourseWithout } from '../../language/tells-course-without.ts';
import { wordsOf } from '../../language/words-of.ts';
import { readNeed } from '../read-need.ts';
import { standingPlans } from './standing-plans.ts';

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

  check({ body }, { chart, parameters: { minWords }, fail, advise, read, unread }) {
    const text = body.necessity ?? '';
    const where = { at: ['necessity'] };
    const words = wordsOf(text).length;
    if (words === 0) return fail('missing', {}, where);
    if (words < minWords) return fail('thin', { words, minWords }, where);

    const need = readNeed(text, { chart, read });
    if (need.said === 'unread') return unread(where);
    return [
      ...(need.said === 'not-found' ? [advise('noNeed', {}, { ...where, ...need.near })] : []),
      ...(expectsBenefit(text).holds ? [] : [advise('noBenefit', {}, where)]),
      ...(tellsCourseWithout(text).holds ? [] : [advise('noConsequence', {}, where)]),
    ];
  },
});
