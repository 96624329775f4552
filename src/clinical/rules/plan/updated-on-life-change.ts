import { z } from 'zod';
import { documentDate } from '../../document-date.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import type { Span } from '../../language/reading.ts';
import { speaksOfPlan } from '../../language/speaks-of-plan.ts';
import { tellsLifeChange } from '../../language/tells-life-change.ts';
import { ofEach } from '../../of-each.ts';
import { perDocument } from '../../remembered.ts';
import { addDays } from '../../time/add-days.ts';
import type { NoteDocument } from '../note/treatment-notes.ts';
import { sessionDay } from '../note/treatment-notes.ts';
import { wasPlanAnswered } from './plan-answers.ts';
import { planInForce } from './plan-in-force.ts';

interface Told {
  readonly note: NoteDocument;
  readonly words: string;
  readonly span: Span;
}

/** Where a note tells what happened since the last session, or outside the plan. */
const tellingFields = ['betweenSessions', 'somethingElseDetail'] as const;

/** The first telling of a change in life in a note; a note is read once. */
const firstTold = perDocument((note: NoteDocument): readonly Subject<Told>[] =>
  tellingFields
    .flatMap(field => {
      const text = note.body[field] ?? '';
      const span = tellsLifeChange(text).spans[0];
      const place = { document: note.id, type: note.type, path: [field] };
      return span ? [{ value: { note, words: text.slice(...span), span }, place }] : [];
    })
    .slice(0, 1),
);

/** The changes in life that were told while a plan was in force. */
const lifeChanges = ofEach('progress-note', (note, chart): readonly Subject<Told>[] =>
  note.status === 'signed' && planInForce(chart, documentDate(note)) ? firstTold(note) : [],
);

export const updatedOnLifeChange = defineRule({
  id: 'plan.updated-on-life-change',
  messages: {
    unanswered:
      'The note of {day} tells of a change in the client’s life (“{words}”); I could not find in the {days} days after it whether the plan still fits.',
  },
  parameters: z.object({ respondDays: z.number() }),
  subjects: lifeChanges,

  check({ note, words, span }, { chart, parameters: { respondDays: days }, fail }) {
    const on = documentDate(note);
    const due = addDays(on, days);
    const isSaid = speaksOfPlan(note.body.somethingElseDetail ?? '').holds;
    if (isSaid || chart.today <= due || wasPlanAnswered(chart, on, due)) return undefined;
    return fail('unanswered', { day: sessionDay(note, chart), words, days }, { span });
  },
});
