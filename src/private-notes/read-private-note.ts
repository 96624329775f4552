import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { type Author, inOwnRoom, type RoomDeps } from './in-own-room.ts';
import { findNote } from './note-rows.ts';
import { openNote } from './open-note.ts';
import type { PrivateNote } from './private-note.ts';

/** One of one's own psychotherapy notes. */
export function readPrivateNote(deps: RoomDeps, author: Author, note: string): Promise<Result<PrivateNote>> {
  return inOwnRoom(deps, author, { verb: 'read-private-note', note }, async ({ trx }) => {
    const row = await findNote(trx, note);
    return row ? accept(openNote(deps.keys, row)) : refuse('not-found', 'There is no such note of yours.');
  });
}
