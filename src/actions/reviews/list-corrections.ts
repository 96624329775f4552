import { type Result, accept } from '../../clinical/kit/result.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform } from '../perform.ts';
import { type CorrectionView, correctionsOf } from './correction-view.ts';

export interface CorrectionList {
  readonly corrections: readonly CorrectionView[];
  /** Those whose end the reader may confirm or refuse. */
  readonly toSettle: readonly string[];
}

/**
 * Corrective actions: compliance sees all of them; everybody else those they are to carry out, and those out of their own
 * reviews. Of the worksheet each shows the one line it is about.
 */
export function listCorrections(deps: Deps, actor: Actor): Promise<Result<CorrectionList>> {
  const ask = { verb: 'list-corrective-actions', on: 'practice', id: actor.practice } as const;
  return perform(deps, actor, ask, async ({ trx, today, may, tell }) => {
    const seesAll = may('settle-corrective-action', '', ['anyone']);
    const corrections = await correctionsOf(trx, { today, ...(seesAll ? {} : { of: actor.person ?? '' }) });
    tell({ shown: [...new Set(corrections.map(({ client }) => client.id))].sort() });
    const toSettle = corrections.filter(
      ({ standing, responsible, askedBy }) =>
        standing === 'done' &&
        responsible.id !== actor.person &&
        may(
          'settle-corrective-action',
          '',
          askedBy.id === actor.person ? ['anyone', 'reviewer'] : ['anyone'],
        ),
    );
    return accept({ corrections, toSettle: toSettle.map(({ id }) => id) });
  });
}
