import { accept } from '../../clinical/kit/result.ts';
import { discardPrivateNote } from '../../private-notes/discard-private-note.ts';
import { listPrivateNotes } from '../../private-notes/list-private-notes.ts';
import { readPrivateNote } from '../../private-notes/read-private-note.ts';
import { savePrivateNote } from '../../private-notes/save-private-note.ts';
import { writePrivateNote } from '../../private-notes/write-private-note.ts';
import {
  discardPrivateNoteRoute,
  listPrivateNotesRoute,
  readPrivateNoteRoute,
  savePrivateNoteRoute,
  writePrivateNoteRoute,
} from '../contracts/private-notes.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

const roomy = { bodyLimit: 8 * 1_048_576 };

export const privateNoteRoutes: readonly Route[] = [
  serve(listPrivateNotesRoute, async ({ deps, actor, query }) => {
    const notes = await listPrivateNotes(deps, actor, query);
    return notes.ok ? accept({ notes: notes.value }) : notes;
  }),
  serve(writePrivateNoteRoute, ({ deps, actor, body }) => writePrivateNote(deps, actor, body), roomy),
  serve(readPrivateNoteRoute, ({ deps, actor, params }) => readPrivateNote(deps, actor, params.note)),
  serve(
    savePrivateNoteRoute,
    ({ deps, actor, params, body }) => savePrivateNote(deps, actor, params.note, body),
    roomy,
  ),
  serve(discardPrivateNoteRoute, ({ deps, actor, params }) => discardPrivateNote(deps, actor, params.note)),
];
