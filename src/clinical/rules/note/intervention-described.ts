import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { detailsOfDelivery } from '../../language/details-of-delivery.ts';
import { shortened } from '../../language/shortened.ts';
import { wordsOf } from '../../language/words-of.ts';
import { doingIn } from './note-as-text.ts';
import { toldNotes } from './told-notes.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';
import { type Asked, whatIsTold } from './what-is-told.ts';

const asks = z.object({ minWords: z.number(), minDetailTokens: z.number() });
type Asks = z.infer<typeof asks>;

/** Whether some work says, at first sight, how it was done, or what happened outside the plan is told at some length. */
const isDescribed = (
  { body: { work, somethingElseDetail = '' } }: NoteDocument,
  { minWords, minDetailTokens }: Asks,
) =>
  wordsOf(somethingElseDetail).length >= minWords ||
  work.some(({ done = '', technique = '' }) => {
    const asked = wordsOf(done).length >= minWords ? minDetailTokens / 2 : minDetailTokens;
    return detailsOfDelivery(done, technique).size >= asked;
  });

const doneIn = (note: NoteDocument, asks: Asks): Asked => ({
  label: 'interventionSpecific',
  name: 'done',
  fields: doingIn(note),
  atFirstSight: isDescribed(note, asks),
});

export const interventionDescribed = defineRule({
  id: 'note.intervention-described',
  messages: {
    missing: 'The note of {day} does not say what was done in the session.',
    thin: '“{done}” names what was done on {day}; I could not find how it was done.',
  },
  restsOn: { missing: 'fields' },
  parameters: asks,

  /** A note without any work has a finding of its own. */
  subjects: toldNotes,
  applies: note => note.body.work.length > 0,

  check(note, { chart, parameters, fail, read, unread }) {
    const { work, somethingElseDetail = '' } = note.body;
    const day = sessionDay(note, chart);
    const told = work.find(({ done }) => done?.trim());
    const at = ['work', (told ?? work[0])?.id ?? '', 'done'];
    if (!told && wordsOf(somethingElseDetail).length < parameters.minWords)
      return fail('missing', { day }, { at });

    const { said, spanIn } = whatIsTold(note, doneIn(note, parameters), { chart, read });
    if (said === 'unread') return unread({ at });
    if (said !== 'not-found') return undefined;
    const done = shortened(told?.done ?? somethingElseDetail);
    return fail('thin', { day, done }, { at, ...spanIn(at) });
  },
});
