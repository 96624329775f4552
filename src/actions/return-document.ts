import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { documentView, type DocumentView } from './document-view.ts';
import { perform } from './perform.ts';

/** Gives a document back to its author with comments; what is signed stays, and is amended. */
export function returnDocument(
  deps: Deps,
  actor: Actor,
  document: string,
  comment: string,
): Promise<Result<DocumentView>> {
  return perform(deps, actor, { verb: 'return-document', on: 'document', id: document }, async scene => {
    const { row, trx, now } = scene;
    const by = actor.person;
    if (by === null || row.author === by)
      return refuse('invalid', 'A document is returned to somebody else.');
    if (row.status === 'discarded') return refuse('not-found', 'This draft was put away.');
    await insertRow(trx, 'returned', {
      practice: actor.practice,
      id: deps.newId(),
      client: row.client,
      document: row.id,
      revision: row.revision,
      by,
      comment,
      at: now,
    });
    return accept(await documentView({ ...scene, hasMore: true }, row));
  });
}
