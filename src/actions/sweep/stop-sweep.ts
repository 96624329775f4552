import { type Result, accept } from '../../clinical/kit/result.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform } from '../perform.ts';

/** Asks the sweep that is under way, in whatever program, to stop after the records it is at; what is stored stays. */
export function stopSweep(deps: Deps, actor: Actor): Promise<Result<{ readonly done: true }>> {
  const ask = { verb: 'sweep-records', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async ({ trx, tell }) => {
    await trx.ask(`update sweep set is_stop_asked = true where practice = $1 and state = 'running'`, [
      trx.practice,
    ]);
    tell({ stops: true });
    return accept({ done: true });
  });
}
