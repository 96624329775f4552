import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { type Author, inOwnRoom, type RoomDeps } from './in-own-room.ts';
import { changeNote, findNote } from './note-rows.ts';
import { openNote } from './open-note.ts';
import type { PrivateNote } from './private-note.ts';
import { seal } from './seal.ts';

/** Changes one of one's own notes that started from `revision`; a conflict carries what is stored. */
export function savePrivateNote(
  deps: RoomDeps,
  author: Author,
  note: string,
  { revision, text }: { readonly revision: number; readonly text: string },
): Promise<Result<PrivateNote>> {
  return inOwnRoom(deps, author, { verb: 'save-private-note', note }, async ({ trx, now }) => {
    const row = await findNote(trx, note);
    if (!row) return refuse('not-found', 'There is no such note of yours.');
    if (!text.isWellFormed())
      return refuse('invalid', 'The text holds half a character and cannot be stored.');
    const next = { ...row, revision: revision + 1, updated_at: now };
    const saved = await changeNote(trx, { ...next, ...seal(deps.keys, next, text, deps.random(12)) });
    if (saved) return accept(openNote(deps.keys, saved));
    const stored = await findNote(trx, note);
    if (!stored) return refuse('not-found', 'There is no such note of yours.');
    return refuse('conflict', 'This note was saved elsewhere since you opened it. Nothing was overwritten.', {
      detail: { stored: openNote(deps.keys, stored) },
    });
  });
}
