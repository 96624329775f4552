import { type Result, accept } from '../../clinical/kit/result.ts';
import { checkedAnew, type CheckedRecord } from '../../clinical/reviews/checked-record.ts';
import { questionsFor, worksheetQuestions } from '../../clinical/reviews/worksheet-questions.ts';
import { canonical } from '../../storage/canonical.ts';
import { changeRow } from '../../storage/write-row.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform } from '../perform.ts';
import { notTheirs } from './own-worksheet.ts';
import { worksheetConflict } from './save-worksheet.ts';
import { answersOf, checkedOf } from './worksheet-texts.ts';
import { worksheetView, type WorksheetView } from './worksheet-view.ts';

/**
 * Keeps what the check said of the record today, by which sets, and the questions as they are asked today. Until the signature
 * it can be done again; then it stands as it was. The client's log tells that the record was looked at for a review.
 */
export function keepCheck(
  deps: Deps,
  actor: Actor,
  worksheet: string,
  { revision, checked }: { readonly revision: number; readonly checked: CheckedRecord },
): Promise<Result<WorksheetView>> {
  const ask = { verb: 'check-worksheet', on: 'worksheet', id: worksheet } as const;
  return perform(deps, actor, ask, async scene => {
    const { row, trx, now } = scene;
    const objection = await notTheirs(scene);
    if (objection) return objection;
    const asked = { version: worksheetQuestions.version, questions: questionsFor(row.was) };
    const kept = await changeRow(trx, 'worksheet', {
      id: row.id,
      set: {
        checked: canonical(checkedAnew(checkedOf(row), checked, answersOf(row))),
        asked: canonical(asked),
        revision: revision + 1,
        updated_at: now,
        updated_by: actor.person ?? row.updated_by,
      },
      when: { revision, status: 'open' },
    });
    if (!kept) return worksheetConflict(scene);
    scene.tell({ findings: checked.findings.length });
    scene.mentionsTo(row.client);
    return accept(await worksheetView(scene, kept));
  });
}
