import { type Result, accept, refuse } from '../../clinical/kit/result.ts';
import type { CorrectionStanding } from '../../clinical/reviews/correction-standing.ts';
import type { CorrectionStepRow } from '../../storage/tables.ts';
import { insertRow } from '../../storage/write-row.ts';
import type { Deps } from '../deps.ts';
import type { Scene } from '../perform.ts';
import { type CorrectionView, correctionsOf } from './correction-view.ts';

export interface Step {
  readonly kind: CorrectionStepRow['kind'];
  readonly words?: string | undefined;
  readonly dueOn?: string | undefined;
  /** From where it can be taken. */
  readonly from: readonly CorrectionStanding[];
}

/** Adds a step to a corrective action; what was before stays. */
export async function takeCorrectionStep(
  deps: Deps,
  { trx, row, actor, now, today, tell }: Scene<'corrective_action'>,
  { kind, words, dueOn, from }: Step,
): Promise<Result<CorrectionView>> {
  // Of two who take a step at once, the second sees what the first has done.
  await trx.ask('select from worksheet where practice = $1 and id = $2 for no key update', [
    trx.practice,
    row.worksheet,
  ]);
  const wanted = { today, correction: row.id };
  const [before] = await correctionsOf(trx, wanted);
  if (!before) return refuse('not-found', 'There is no such corrective action.');
  if (!from.includes(before.standing))
    return refuse('conflict', 'This corrective action has gone on meanwhile. Look at it again.');
  await insertRow(trx, 'corrective_step', {
    practice: trx.practice,
    id: deps.newId(),
    correction: row.id,
    nth: before.steps.length + 1,
    kind,
    by: actor.person ?? '',
    at: now,
    words: words ?? null,
    due_on: dueOn ?? null,
  });
  tell({ step: kind });
  const [after] = await correctionsOf(trx, wanted);
  return after ? accept(after) : refuse('not-found', 'There is no such corrective action.');
}
