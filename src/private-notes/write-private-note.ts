import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { loadSubject } from '../storage/load-subject.ts';
import { type Author, inOwnRoom, type RoomDeps } from './in-own-room.ts';
import { insertNote } from './note-rows.ts';
import { openNote } from './open-note.ts';
import type { PrivateNote } from './private-note.ts';
import { seal } from './seal.ts';

/** Writes a psychotherapy note about a client on whose treatment team one is. */
export function writePrivateNote(
  deps: RoomDeps,
  author: Author,
  { client, text }: { readonly client: string; readonly text: string },
): Promise<Result<PrivateNote>> {
  const note = deps.newId();
  return inOwnRoom(
    deps,
    author,
    { verb: 'write-private-note', note },
    async ({ trx, author: person, now }) => {
      const subject = await loadSubject(trx, 'client', { id: client, person, now });
      if (!subject?.standings.includes('team'))
        return refuse(
          'forbidden',
          'Private notes are written about clients on whose treatment team you are.',
        );
      if (!text.isWellFormed())
        return refuse('invalid', 'The text holds half a character and cannot be stored.');
      const head = { practice: author.practice, id: note, author: person, client, revision: 1 };
      const row = await insertNote(trx, {
        ...head,
        ...seal(deps.keys, head, text, deps.random(12)),
        created_at: now,
        updated_at: now,
      });
      return accept(openNote(deps.keys, row));
    },
  );
}
