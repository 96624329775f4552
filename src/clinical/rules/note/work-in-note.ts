import { each } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { ofEach } from '../../of-each.ts';
import type { NoteDocument, Work } from './treatment-notes.ts';

/** A piece of work in its note. */
export interface WorkInNote {
  readonly work: Work;
  readonly note: NoteDocument;
}

/** The pieces of work of the notes for which something holds. */
export const workIn = (holds: (note: NoteDocument) => boolean) =>
  ofEach('progress-note', (note): readonly Subject<WorkInNote>[] =>
    holds(note)
      ? each(note, 'work').map(({ value, place }) => ({ value: { work: value, note }, place }))
      : [],
  );
