import type { Episode } from '../clinical/chart.ts';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import type { Trx } from '../storage/trx.ts';
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
    const closed = (await isOpen(trx, episode)) && (await changeRow(trx, 'episode', { id: episode, set }));
    return closed
      ? accept(episodeView(closed))
      : refuse('conflict', 'This episode of care is closed already.');
  });
}

/** The episode is locked meanwhile, so that of two who close it at once one is told. */
async function isOpen(trx: Trx, episode: string): Promise<boolean> {
  const open = await trx.ask<{ closed_on: string | null }>(
    'select closed_on from episode where practice = $1 and id = $2 for no key update',
    [trx.practice, episode],
  );
  return open[0]?.closed_on === null;
}
