import { z } from 'zod';
import { defineRule } from '../../kit/rule.ts';
import { givesReason } from '../../language/gives-reason.ts';
import { shortened } from '../../language/shortened.ts';
import { perDocument } from '../../remembered.ts';
import { pieceIn } from './note-as-text.ts';
import { notesBefore } from './notes-before.ts';
import { techniqueUsed } from './technique-used.ts';
import { isTold } from './told-notes.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';
import { type Asked, whatIsTold } from './what-is-told.ts';
import { workIn } from './work-in-note.ts';

const techniquesIn = perDocument(({ body }: NoteDocument) => new Set(body.work.map(techniqueUsed)));

const reasonIn = (work: Work): Asked => ({
  label: 'interventionRationale',
  name: `why ${work.id}`,
  fields: pieceIn(work, ['why']),
  atFirstSight: givesReason(work.why ?? '').holds,
  isInPassing: true,
});

export const interventionRationale = defineRule({
  id: 'note.intervention-rationale',
  messages: {
    missing: 'On {day} something new was done (“{done}”), and the note does not say why.',
    hollow: 'In “{why}” I could not find why this was chosen for this client on {day}.',
  },
  restsOn: { missing: 'fields' },
  parameters: z.object({ windowNotes: z.number() }),
  subjects: workIn(isTold),

  /** An intervention that none of the last so many notes used. */
  applies: ({ work, note }, chart, { windowNotes }) =>
    techniqueUsed(work) !== undefined &&
    !notesBefore(note, chart, windowNotes).some(before => techniquesIn(before).has(techniqueUsed(work))),

  check({ work, note }, { chart, fail, read, unread }) {
    const { why = '', done, technique } = work;
    const day = sessionDay(note, chart);
    const where = { at: ['why'] };
    if (why.trim() === '')
      return fail('missing', { day, done: shortened(done ?? technique ?? 'the work') }, where);

    const { said, spanIn } = whatIsTold(note, reasonIn(work), { chart, read });
    if (said === 'unread') return unread(where);
    if (said !== 'not-found') return undefined;
    const span = spanIn(['work', work.id, 'why']);
    return fail('hollow', { day, why: shortened(why) }, { ...where, ...span });
  },
});
