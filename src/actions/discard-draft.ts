import { type Result, accept } from '../clinical/kit/result.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';
import { draftConflict, notADraft } from './save-draft.ts';

/** Puts a draft away; it leaves the chart, stays stored, and its history stays in the access log. */
export function discardDraft(
  deps: Deps,
  actor: Actor,
  document: string,
  revision: number,
): Promise<Result<{ readonly id: string }>> {
  return perform(deps, actor, { verb: 'discard-draft', on: 'document', id: document }, async scene => {
    const { row, trx, now } = scene;
    const closed = notADraft(row);
    if (closed) return closed;
    const put = await changeRow(trx, 'document', {
      id: row.id,
      set: {
        status: 'discarded',
        revision: revision + 1,
        updated_at: now,
        updated_by: actor.person ?? row.author,
      },
      when: { revision, status: 'draft' },
    });
    return put ? accept({ id: put.id }) : draftConflict(scene);
  });
}
