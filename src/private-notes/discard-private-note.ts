import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { type Author, inOwnRoom, type RoomDeps } from './in-own-room.ts';
import { destroyNote } from './note-rows.ts';

/** Destroys one of one's own notes; nobody can bring it back. */
export function discardPrivateNote(
  deps: RoomDeps,
  author: Author,
  note: string,
): Promise<Result<{ readonly id: string }>> {
  return inOwnRoom(deps, author, { verb: 'discard-private-note', note }, async ({ trx }) =>
    (await destroyNote(trx, note))
      ? accept({ id: note })
      : refuse('not-found', 'There is no such note of yours.'),
  );
}
