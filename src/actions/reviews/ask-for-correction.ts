import { type Result, accept, refuse } from '../../clinical/kit/result.ts';
import { insertRow } from '../../storage/write-row.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform } from '../perform.ts';
import { askedOf, checkedOf } from './worksheet-texts.ts';
import { worksheetView, type WorksheetView } from './worksheet-view.ts';

export interface CorrectionAsked {
  readonly about: string;
  readonly what: string;
  readonly responsible: string;
  readonly dueOn: string;
}

/** Asks for a corrective action about a line of a worksheet that is signed already. */
export function askForCorrection(
  deps: Deps,
  actor: Actor,
  worksheet: string,
  { about, what, responsible, dueOn }: CorrectionAsked,
): Promise<Result<WorksheetView>> {
  const ask = { verb: 'ask-for-corrective-action', on: 'worksheet', id: worksheet } as const;
  return perform(deps, actor, ask, async scene => {
    const { row, trx, now } = scene;
    if (row.status !== 'signed')
      return refuse('invalid', 'Plan it in the worksheet: it goes out with the signature.');
    const lines = [
      ...(askedOf(row)?.questions ?? []).map(({ id }) => `question:${id}`),
      ...(checkedOf(row)?.findings ?? []).map(({ key }) => `finding:${key}`),
    ];
    if (!lines.includes(about)) return refuse('invalid', 'There is no such line in the worksheet.');
    const { mayCorrect } = await worksheetView(scene, row);
    if (!mayCorrect.some(({ id }) => id === responsible))
      return refuse('invalid', 'A corrective action goes to somebody who has worked on the record.');
    await insertRow(trx, 'corrective_action', {
      practice: trx.practice,
      id: deps.newId(),
      worksheet: row.id,
      about,
      what,
      responsible,
      due_on: dueOn,
      asked_by: actor.person ?? '',
      asked_at: now,
    });
    return accept(await worksheetView(scene, row));
  });
}
