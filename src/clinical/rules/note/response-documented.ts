import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { namesStockResponse } from '../../language/names-stock-response.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsResponse } from '../../language/tells-response.ts';
import { wordsOf } from '../../language/words-of.ts';
import { answersIn, pieceIn } from './note-as-text.ts';
import { isTold } from './told-notes.ts';
import { isTreatment } from './treatment-notes.ts';
import { type Asked, whatIsTold } from './what-is-told.ts';
import { withoutStock } from './without-stock.ts';
import { type WorkInNote, workIn } from './work-in-note.ts';

/** Words that tell a response are read with those of the whole session, words that do not alone; phrases of any note are another rule’s matter. */
function responseIn({ work, note }: WorkInNote, minWords: number): Asked {
  const { id, response = '' } = work;
  const atFirstSight = wordsOf(withoutStock(response)).length >= minWords || tellsResponse(response).holds;
  if (!atFirstSight)
    return {
      label: 'clientResponse',
      name: `response ${id}`,
      fields: pieceIn(work, ['response']),
      atFirstSight,
    };
  const isInPassing = namesStockResponse(response).holds;
  return { label: 'clientResponse', name: 'responses', fields: answersIn(note), atFirstSight, isInPassing };
}

export const responseDocumented = defineRule({
  id: 'note.response-documented',
  messages: {
    missing: 'How the client responded to “{work}” is not said.',
    hollow: 'I could not find what the client did, said or felt in “{response}”.',
  },
  restsOn: { missing: 'fields' },
  parameters: z.object({ minWords: z.number() }),
  subjects: workIn(isTreatment),

  check({ work, note }, { chart, parameters: { minWords }, fail, read, unread }) {
    const { id, done, technique, response = '' } = work;
    const where = { at: ['response'] };
    if (response.trim() === '')
      return fail('missing', { work: shortened(done ?? technique ?? 'the work') }, where);

    /** Where a note has nothing but ticks, another rule says so. */
    if (!isTold(note)) return undefined;
    const { said, spanIn } = whatIsTold(note, responseIn({ work, note }, minWords), { chart, read });
    if (said === 'unread') return unread(where);
    if (said !== 'not-found') return undefined;
    const span = spanIn(['work', id, 'response']);
    return fail('hollow', { response: shortened(response) }, { ...where, ...span });
  },
});
