import { type Result, refuse } from '../../clinical/kit/result.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform } from '../perform.ts';
import type { CorrectionView } from './correction-view.ts';
import { takeCorrectionStep } from './take-correction-step.ts';

/** A reviewer's word on what was done: it is so, or it is not yet, with the reason and by when. */
export type Settlement =
  | { readonly kind: 'confirmed'; readonly words?: string | undefined }
  | { readonly kind: 'reopened'; readonly words: string; readonly dueOn: string };

/** Confirms or reopens what was said to be done; nobody confirms their own. */
export function settleCorrection(
  deps: Deps,
  actor: Actor,
  correction: string,
  settlement: Settlement,
): Promise<Result<CorrectionView>> {
  const ask = { verb: 'settle-corrective-action', on: 'corrective_action', id: correction } as const;
  return perform(deps, actor, ask, async scene => {
    if (scene.row.responsible === actor.person)
      return refuse('forbidden', 'Somebody else looks at what you have done.');
    return takeCorrectionStep(deps, scene, { ...settlement, from: ['done'] });
  });
}
