import type { Subject } from '../../kit/rule.ts';
import { ofEach } from '../../of-each.ts';
import { perDocument } from '../../remembered.ts';
import type { NoteDocument } from './treatment-notes.ts';
import { isTreatment } from './treatment-notes.ts';

/** What a note tells of what was done, with the reason given and the objective named. */
export interface ToldWork {
  readonly done: string;
  readonly why: string;
  readonly objective: string | undefined;
  readonly note: NoteDocument;
}

/** Every telling of what was done in a session: the pieces of work, and what happened outside the plan; the place is that of the text. */
export const toldWork = ofEach('progress-note', note => (isTreatment(note) ? toldIn(note) : []));

const toldIn = perDocument((note: NoteDocument): readonly Subject<ToldWork>[] => {
  const { work, somethingElseDetail = '' } = note.body;
  const told = (path: readonly string[], value: Omit<ToldWork, 'note'>): Subject<ToldWork> => ({
    value: { ...value, note },
    place: { document: note.id, type: note.type, path },
  });
  return [
    ...work.map(({ id, done = '', why = '', objective }) =>
      told(['work', id, 'done'], { done, why, objective }),
    ),
    told(['somethingElseDetail'], { done: somethingElseDetail, why: '', objective: undefined }),
  ].filter(({ value }) => value.done.trim() !== '');
});
