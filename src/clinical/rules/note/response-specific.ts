import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import { namesStockResponse } from '../../language/names-stock-response.ts';
import { plainWords } from '../../language/plain-words.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsResponse } from '../../language/tells-response.ts';
import { perDocument } from '../../remembered.ts';
import { pieceIn } from './note-as-text.ts';
import { notesBefore } from './notes-before.ts';
import { isTold } from './told-notes.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';
import { type Asked, whatIsTold } from './what-is-told.ts';
import { withoutStock } from './without-stock.ts';
import { type WorkInNote, workIn } from './work-in-note.ts';

const isQuotedOrCounted = (text: string): boolean => /["“”\d]/.test(text);

/** Phrases that stand in any note leave it to the reader to find something beside them. */
const isStock = (response: string): boolean =>
  namesStockResponse(response).holds && !isQuotedOrCounted(response);

const responseIn = (work: Work, minTokens: number): Asked => ({
  label: 'clientResponse',
  name: `response ${work.id}`,
  fields: pieceIn(work, ['response']),
  atFirstSight: contentStems(withoutStock(work.response ?? '')).size >= minTokens,
});

/** What was done and answered in a note, without case and signs. */
const answersIn = perDocument(({ body }: NoteDocument) =>
  body.work.map(({ done = '', response = '' }) => ({
    done: plainWords(done),
    response: plainWords(response),
  })),
);

/** The notes that answer other work in the very same words; where the work is the same too, the note is a copy, which another rule says. */
function answeredAlike({ work, note }: WorkInNote, earlier: readonly NoteDocument[]): NoteDocument[] {
  const index = note.body.work.indexOf(work);
  const here = answersIn(note)[index];
  return earlier.filter(one =>
    answersIn(one).some(({ done, response }) => response === here?.response && done !== here.done),
  );
}

export const responseSpecific = defineRule({
  id: 'note.response-specific',
  messages: {
    stock: '“{response}” could stand in any note; I could not find what this client did or said on {day}.',
    repeated: 'The response of {day} stands word for word in the note of {earlier}.',
  },
  restsOn: { repeated: 'fields' },
  parameters: z.object({ minTokens: z.number(), windowNotes: z.number(), maxRepeat: z.number() }),
  subjects: workIn(isTold),

  /** Responses that are told at all; where none is, another rule says so. */
  applies: ({ work: { response = '' } }, _, { minTokens }) =>
    tellsResponse(response).holds || contentStems(response).size >= minTokens,

  check({ work, note }, { chart, parameters: { minTokens, windowNotes, maxRepeat }, fail, read, unread }) {
    const { response = '' } = work;
    const day = sessionDay(note, chart);
    const where = { at: ['response'] };
    if (isStock(response)) {
      const { said, spanIn } = whatIsTold(note, responseIn(work, minTokens), { chart, read });
      if (said === 'unread') return unread(where);
      const span = spanIn(['work', work.id, 'response']);
      if (said === 'not-found')
        return fail('stock', { response: shortened(response), day }, { ...where, ...span });
    }
    const alike = answeredAlike({ work, note }, notesBefore(note, chart, windowNotes - 1));
    const last = alike.at(-1);
    if (!last || alike.length + 1 <= maxRepeat) return undefined;
    return fail('repeated', { day, earlier: sessionDay(last, chart) }, where);
  },
});
