import { z } from 'zod';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { givesReason } from '../../language/gives-reason.ts';
import { shortened } from '../../language/shortened.ts';
import { ofEach } from '../../of-each.ts';
import { perDocument } from '../../remembered.ts';
import { notesBefore } from './notes-before.ts';
import { techniqueUsed } from './technique-used.ts';
import { isTold } from './told-notes.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

interface Used {
  readonly work: Work;
  readonly note: NoteDocument;
}

const used = ofEach('progress-note', (note): readonly Subject<Used>[] =>
  isTold(note)
    ? each(note, 'work')
        .filter(({ value }) => techniqueUsed(value) !== undefined)
        .map(({ value, place }) => ({ value: { work: value, note }, place }))
    : [],
);

const techniquesIn = perDocument(({ body }: NoteDocument) => new Set(body.work.map(techniqueUsed)));

export const interventionRationale = defineRule({
  id: 'note.intervention-rationale',
  messages: {
    missing: 'On {day} something new was done (“{done}”), and the note does not say why.',
    hollow: 'In “{why}” I could not find why this was chosen for this client on {day}.',
  },
  parameters: z.object({ windowNotes: z.number() }),
  subjects: used,

  /** An intervention that none of the last so many notes used. */
  applies: ({ work, note }, chart, { windowNotes }) =>
    !notesBefore(note, chart, windowNotes).some(before => techniquesIn(before).has(techniqueUsed(work))),

  check({ work, note }, { chart, fail }) {
    const { why = '', done, technique } = work;
    const day = sessionDay(note, chart);
    const where = { at: ['why'] };
    if (why.trim() === '')
      return fail('missing', { day, done: shortened(done ?? technique ?? 'the work') }, where);
    return givesReason(why).holds ? undefined : fail('hollow', { day, why: shortened(why) }, where);
  },
});
