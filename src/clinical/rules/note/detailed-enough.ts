import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { narrativeOf } from './narrative-of.ts';
import { toldNotes } from './told-notes.ts';
import { sessionDay } from './treatment-notes.ts';

export const detailedEnough = defineRule({
  id: 'note.detailed-enough',
  messages: {
    short: 'The note of {day} tells the session in {sentences} and {words} words; {minWords} are asked for.',
  },
  parameters: z.object({ minSentences: z.number(), minWords: z.number() }),
  subjects: toldNotes,

  check(note, { chart, parameters: { minSentences, minWords }, fail }) {
    const { words, sentences } = narrativeOf(note);
    if (words >= minWords && sentences >= minSentences) return undefined;
    const counted = sentences === 1 ? 'one sentence' : `${sentences} sentences`;
    return fail('short', { day: sessionDay(note, chart), sentences: counted, words, minWords });
  },
});
