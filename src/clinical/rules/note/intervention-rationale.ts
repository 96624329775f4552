import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { givesReason } from '../../language/gives-reason.ts';
import { shortened } from '../../language/shortened.ts';
import { notesBefore } from './notes-before.ts';
import { techniqueUsed } from './technique-used.ts';
import { toldNotes } from './told-notes.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';
import { sessionDay } from './treatment-notes.ts';

interface Used {
  readonly work: Work;
  readonly note: NoteDocument;
}

/** The work with an intervention that none of the last so many notes used. */
const newlyUsed = (chart: Chart, atMost: number): Subject<Used>[] =>
  toldNotes(chart).flatMap(({ value: note }) => {
    const before = new Set(
      notesBefore(note, chart, atMost).flatMap(({ body }) => body.work.map(techniqueUsed)),
    );
    return each(note, 'work')
      .filter(({ value }) => techniqueUsed(value) !== undefined && !before.has(techniqueUsed(value)))
      .map(({ value, place }) => ({ value: { work: value, note }, place }));
  });

export const interventionRationale = defineRule({
  id: 'note.intervention-rationale',
  messages: {
    missing: 'On {day} something new was done (“{done}”), and the note does not say why.',
    hollow: 'In “{why}” I could not find why this was chosen for this client on {day}.',
  },
  parameters: z.object({ windowNotes: z.number() }),
  subjects: (chart, { windowNotes }) => newlyUsed(chart, windowNotes),

  check({ work, note }, { chart, fail }) {
    const { why = '', done, technique } = work;
    const day = sessionDay(note, chart);
    const where = { at: ['why'] };
    if (why.trim() === '')
      return fail('missing', { day, done: shortened(done ?? technique ?? 'the work') }, where);
    return givesReason(why).holds ? undefined : fail('hollow', { day, why: shortened(why) }, where);
  },
});
