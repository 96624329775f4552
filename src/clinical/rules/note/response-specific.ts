import { z } from 'zod';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import { namesStockResponse } from '../../language/names-stock-response.ts';
import { plainWords } from '../../language/plain-words.ts';
import { shortened } from '../../language/shortened.ts';
import { tellsResponse } from '../../language/tells-response.ts';
import { ofEach } from '../../of-each.ts';
import { perDocument } from '../../remembered.ts';
import { notesBefore } from './notes-before.ts';
import { isTold } from './told-notes.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';
import { withoutStock } from './without-stock.ts';

interface Answered {
  readonly work: Work;
  readonly note: NoteDocument;
}

const responses = ofEach('progress-note', (note): readonly Subject<Answered>[] =>
  isTold(note) ? each(note, 'work').map(({ value, place }) => ({ value: { work: value, note }, place })) : [],
);

const isQuotedOrCounted = (text: string): boolean => /["“”\d]/.test(text);

/** What was done and answered in a note, without case and signs. */
const answersIn = perDocument(({ body }: NoteDocument) =>
  body.work.map(({ done = '', response = '' }) => ({
    done: plainWords(done),
    response: plainWords(response),
  })),
);

/** The notes that answer other work in the very same words; where the work is the same too, the note is a copy, which another rule says. */
function answeredAlike({ work, note }: Answered, earlier: readonly NoteDocument[]): NoteDocument[] {
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
  parameters: z.object({ minTokens: z.number(), windowNotes: z.number(), maxRepeat: z.number() }),
  subjects: responses,

  /** Responses that are told at all; where none is, another rule says so. */
  applies: ({ work: { response = '' } }, _, { minTokens }) =>
    tellsResponse(response).holds || contentStems(response).size >= minTokens,

  check({ work, note }, { chart, parameters: { minTokens, windowNotes, maxRepeat }, fail }) {
    const { response = '' } = work;
    const day = sessionDay(note, chart);
    const where = { at: ['response'] };
    const isStock = namesStockResponse(response).holds && !isQuotedOrCounted(response);
    if (isStock && contentStems(withoutStock(response)).size < minTokens)
      return fail('stock', { response: shortened(response), day }, where);

    const alike = answeredAlike({ work, note }, notesBefore(note, chart, windowNotes - 1));
    const last = alike.at(-1);
    if (!last || alike.length + 1 <= maxRepeat) return undefined;
    return fail('repeated', { day, earlier: sessionDay(last, chart) }, where);
  },
});
