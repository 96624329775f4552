import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { detailsOfDelivery } from '../../language/details-of-delivery.ts';
import { shortened } from '../../language/shortened.ts';
import { wordsOf } from '../../language/words-of.ts';
import { toldNotes } from './told-notes.ts';
import { sessionDay } from './treatment-notes.ts';

export const interventionDescribed = defineRule({
  id: 'note.intervention-described',
  messages: {
    missing: 'The note of {day} does not say what was done in the session.',
    thin: '“{done}” names what was done on {day}; I could not find how it was done.',
  },
  restsOn: { missing: 'fields' },
  parameters: z.object({ minWords: z.number(), minDetailTokens: z.number() }),

  /** A note without any work has a finding of its own. */
  subjects: toldNotes,
  applies: note => note.body.work.length > 0,

  check(note, { chart, parameters: { minWords, minDetailTokens }, fail }) {
    const { work, somethingElseDetail = '' } = note.body;
    const isDescribed = work.some(({ done = '', technique = '' }) => {
      const asked = wordsOf(done).length >= minWords ? minDetailTokens / 2 : minDetailTokens;
      return detailsOfDelivery(done, technique).size >= asked;
    });
    if (isDescribed || wordsOf(somethingElseDetail).length >= minWords) return undefined;

    const day = sessionDay(note, chart);
    const told = work.find(({ done }) => done?.trim());
    const where = { at: ['work', (told ?? work[0])?.id ?? '', 'done'] };
    return told
      ? fail('thin', { day, done: shortened(told.done ?? '') }, where)
      : fail('missing', { day }, where);
  },
});
