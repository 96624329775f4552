import type { Episode } from '../clinical/chart.ts';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import { episodeView } from './client-view.ts';
import type { Deps } from './deps.ts';
import { perform } from './perform.ts';

export interface Closing {
  readonly closedOn: string;
  readonly reason: string;
}

/** Closes an episode of care; its documents stay readable, its drafts can be finished, signed ones amended. */
export function closeEpisode(
  deps: Deps,
  actor: Actor,
  episode: string,
  { closedOn, reason }: Closing,
): Promise<Result<Episode>> {
  return perform(deps, actor, { verb: 'close-episode', on: 'episode', id: episode }, async ({ trx, row }) => {
    if (closedOn < row.admitted_on)
      return refuse('invalid', 'Care cannot end before it began.', {
        fields: { closedOn: 'is before the admission' },
      });
    const set = { closed_on: closedOn, closed_reason: reason };
    const closed = row.closed_on === null && (await changeRow(trx, 'episode', { id: episode, set }));
    return closed
      ? accept(episodeView(closed))
      : refuse('conflict', 'This episode of care is closed already.');
  });
}
