import { type Result, accept, refuse } from '../../clinical/kit/result.ts';
import { changeRow } from '../../storage/write-row.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform } from '../perform.ts';
import { concernedIn } from './concerned-in.ts';
import { reviewersIn } from './reviewers-in.ts';

/**
 * Gives an open worksheet to another reviewer; never to somebody who has worked on the record. A review is one person's own: what
 * somebody else has begun does not go over to the next.
 */
export function assignReview(
  deps: Deps,
  actor: Actor,
  worksheet: string,
  reviewer: string,
): Promise<Result<{ readonly done: true }>> {
  const ask = { verb: 'assign-review', on: 'worksheet', id: worksheet } as const;
  return perform(deps, actor, ask, async ({ row, trx, tell }) => {
    if (row.status === 'signed')
      return refuse('already-signed', 'This worksheet is signed and never changed.');
    const [reviewers, concerned] = await Promise.all([reviewersIn(trx), concernedIn(trx, [row.episode])]);
    if (!reviewers.some(({ id }) => id === reviewer))
      return refuse('invalid', 'Records are reviewed by compliance reviewers and supervisors.');
    if (concerned.get(row.episode)?.includes(reviewer))
      return refuse('invalid', 'This person has worked on the record, so somebody else reviews it.');
    const given = await changeRow(trx, 'worksheet', {
      id: row.id,
      set: {
        revision: row.revision + 1,
        ...(reviewer === row.reviewer ? {} : { reviewer, checked: null, asked: null, answers: '{}' }),
      },
      when: { status: 'open', revision: row.revision },
    });
    if (!given) return refuse('conflict', 'The worksheet was saved meanwhile. Try again.');
    tell({ reviewer });
    return accept({ done: true });
  });
}
