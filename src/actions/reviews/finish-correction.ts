import type { Result } from '../../clinical/kit/result.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform } from '../perform.ts';
import type { CorrectionView } from './correction-view.ts';
import { takeCorrectionStep } from './take-correction-step.ts';

/** The responsible person says that a corrective action is done, and what was done. */
export function finishCorrection(
  deps: Deps,
  actor: Actor,
  correction: string,
  words: string,
): Promise<Result<CorrectionView>> {
  const ask = { verb: 'finish-corrective-action', on: 'corrective_action', id: correction } as const;
  return perform(deps, actor, ask, scene =>
    takeCorrectionStep(deps, scene, { kind: 'done', words, from: ['open', 'overdue'] }),
  );
}
