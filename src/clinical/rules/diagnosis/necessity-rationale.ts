import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { namesOwnDifficulty } from '../../language/names-own-difficulty.ts';
import { tellsBenefit } from '../../language/tells-benefit.ts';
import { tellsCourseWithout } from '../../language/tells-course-without.ts';
import { wordsOf } from '../../language/words-of.ts';
import { ownWords } from '../note/own-words.ts';
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

  check({ entry }, { chart, parameters: { minWords: needed }, fail }) {
    const diagnosis = diagnosisName(entry);
    const where = { at: ['necessity'] };
    const text = entry.necessity?.trim() ?? '';
    if (text === '') return fail('none', { diagnosis }, where);

    const parts = {
      'which symptom or limitation makes it necessary': namesOwnDifficulty(text, ownWords(chart)),
      'what treatment is expected to change': tellsBenefit(text),
      'what would likely happen without it': tellsCourseWithout(text),
    };
    const lacking = Object.entries(parts).flatMap(([part, { holds }]) => (holds ? [] : [part]));
    if (lacking.length > 0) return fail('lacking', { diagnosis, lacking: lacking.join('; ') }, where);
    const words = wordsOf(text).length;
    return words < needed ? fail('short', { diagnosis, words, needed }, where) : undefined;
  },
});
