import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { wordsOf } from '../../language/words-of.ts';
import { readTarget } from './read-target.ts';
import { standingPlans } from './standing-plans.ts';

export const dischargeCriteria = defineRule({
  id: 'plan.discharge-criteria',
  standsIn: ['treatment-plan'],
  messages: {
    missing: 'The plan does not say when it is done.',
    thin: 'When the plan is done is said in {words} words; say what one will see then.',
    uncountable: 'I could not find anything one could count or time in when the plan is done.',
    notDiscussed: 'The plan does not say that its ending was discussed with the client.',
  },
  restsOn: { uncountable: 'reading' },
  parameters: z.object({ minWords: z.number() }),
  subjects: standingPlans,

  check({ body }, { parameters: { minWords }, fail, read, unread }) {
    const text = body.dischargeCriteria?.trim() ?? '';
    const where = { at: ['dischargeCriteria'] };
    const words = wordsOf(text).length;
    if (words === 0) return fail('missing', {}, where);
    if (words < minWords) return fail('thin', { words }, where);
    const { said, ...nearest } = readTarget(body.dischargeCriteria ?? '', read);
    if (said === 'not-found') return fail('uncountable', {}, { ...where, ...nearest });
    return [
      ...(said === 'unread' ? [unread(where)] : []),
      ...(body.dischargeDiscussed ? [] : [fail('notDiscussed', {}, { at: ['dischargeDiscussed'] })]),
    ];
  },
});
