import { z } from 'zod';
import { standing } from '../../chart.ts';
import { documentsAsSubjects } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { plainWords } from '../../language/plain-words.ts';

const bare =
  /^(?:(?:is|are|mild|mildly|moderate|moderately|severe|severely|impaired|impairment|affected|poor|yes|n a|na)(?: |$))*$/;

/** Nothing, or the rating once more. */
const isNoExample = (example: string): boolean => {
  const words = plainWords(example).replaceAll('/', ' ');
  return words.length < 60 && bare.test(words);
};

export const functionalImpairment = defineRule({
  id: 'assessment.functional-impairment',
  standsIn: ['assessment'],
  messages: {
    none: 'The assessment names no area of life as impaired.',
    noExample: 'The assessment names impaired areas of life and gives no example of any.',
    tooFew: 'The assessment describes {found} impaired area(s) of life; at least {needed} are asked for.',
  },
  parameters: z.object({ minDomains: z.number() }),
  subjects: chart => documentsAsSubjects(standing(chart, 'assessment')),

  check({ body }, { parameters: { minDomains: needed }, fail }) {
    const where = { at: ['impairments'] };
    const named = body.impairments.filter(
      ({ domain, severity }) => domain !== undefined && severity !== undefined && severity !== 'none',
    );
    const described = named.filter(({ example = '' }) => !isNoExample(example)).length;
    if (described >= needed) return undefined;
    if (named.length === 0) return fail('none', {}, where);
    return described === 0
      ? fail('noExample', {}, where)
      : fail('tooFew', { found: described, needed }, where);
  },
});
