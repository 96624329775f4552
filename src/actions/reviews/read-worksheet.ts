import { type Result, accept, refuse } from '../../clinical/kit/result.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform } from '../perform.ts';
import { worksheetView, type WorksheetView } from './worksheet-view.ts';

/** One worksheet: while it is open for its reviewer alone, once it is signed for those who review. */
export function readWorksheet(deps: Deps, actor: Actor, worksheet: string): Promise<Result<WorksheetView>> {
  const ask = { verb: 'read-worksheet', on: 'worksheet', id: worksheet } as const;
  return perform(deps, actor, ask, async scene => {
    if (scene.row.status === 'open' && scene.row.reviewer !== actor.person)
      return refuse('forbidden', 'Until it is signed, a worksheet is read by its reviewer alone.');
    scene.tell({ shown: [scene.row.client] });
    return accept(await worksheetView(scene, scene.row));
  });
}
