import { type Result, accept } from '../clinical/kit/result.ts';
import { type Author, inOwnRoom, type RoomDeps } from './in-own-room.ts';
import { notesAbout } from './note-rows.ts';
import { openNote } from './open-note.ts';
import type { PrivateNote } from './private-note.ts';

/** One's own psychotherapy notes about a client, the latest first. */
export function listPrivateNotes(
  deps: RoomDeps,
  author: Author,
  { client, limit = 50 }: { readonly client: string; readonly limit?: number | undefined },
): Promise<Result<PrivateNote[]>> {
  return inOwnRoom(deps, author, { verb: 'list-private-notes' }, async ({ trx }) => {
    const rows = await notesAbout(trx, client, limit);
    return accept(rows.map(row => openNote(deps.keys, row)));
  });
}
