import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { narrativeOf } from './narrative-of.ts';
import { sessionDay, treatmentNotes } from './treatment-notes.ts';

/** A note with fewer words has nothing but ticks, which another rule says already. */
const moreThanTicks = 40;

export const detailedEnough = defineRule({
  id: 'note.detailed-enough',
  messages: {
    short: 'The note of {day} tells the session in {sentences} and {words} words; {minWords} are asked for.',
  },
  parameters: z.object({ minSentences: z.number(), minWords: z.number() }),
  subjects: chart => treatmentNotes(chart).filter(({ value }) => narrativeOf(value).words >= moreThanTicks),

  check(note, { chart, parameters: { minSentences, minWords }, fail }) {
    const { words, sentences } = narrativeOf(note);
    if (words >= minWords && sentences >= minSentences) return undefined;
    const counted = sentences === 1 ? 'one sentence' : `${sentences} sentences`;
    return fail('short', { day: sessionDay(note, chart), sentences: counted, words, minWords });
  },
});
