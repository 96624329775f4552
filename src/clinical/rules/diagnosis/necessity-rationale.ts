import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { expectsBenefit } from '../../language/expects-benefit.ts';
import { tellsCourseWithout } from '../../language/tells-course-without.ts';
import { wordsOf } from '../../language/words-of.ts';
import { readNeed } from '../read-need.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';

export const necessityRationale = defineRule({
  id: 'diagnosis.necessity-rationale',
  standsIn: ['diagnosis'],
  messages: {
    none: 'The record does not say why {diagnosis} needs treatment.',
    short: 'Why {diagnosis} needs treatment is said in {words} words; at least {needed} are asked for.',
    lacking: 'In why {diagnosis} needs treatment I could not find {lacking}.',
  },
  restsOn: { none: 'fields', short: 'fields' },
  parameters: z.object({ minWords: z.number() }),
  subjects: chart => activeDiagnoses(chart).filter(({ value }) => isDisorder(value.entry)),

  check({ entry }, { chart, parameters: { minWords: needed }, fail, advise, read, unread }) {
    const diagnosis = diagnosisName(entry);
    const where = { at: ['necessity'] };
    const text = entry.necessity ?? '';
    const words = wordsOf(text).length;
    if (words === 0) return fail('none', { diagnosis }, where);
    if (words < needed) return fail('short', { diagnosis, words, needed }, where);

    const need = readNeed(text, { chart, read });
    if (need.said === 'unread') return unread(where);
    const parts = {
      'which symptom or limitation makes it necessary': need.said !== 'not-found',
      'what treatment is expected to change': expectsBenefit(text).holds,
      'what would likely happen without it': tellsCourseWithout(text).holds,
    };
    const lacking = Object.entries(parts).flatMap(([part, isTold]) => (isTold ? [] : [part]));
    if (lacking.length === 0) return undefined;
    return advise('lacking', { diagnosis, lacking: lacking.join('; ') }, { ...where, ...need.near });
  },
});
