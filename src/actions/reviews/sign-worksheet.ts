import { type Result, accept, refuse } from '../../clinical/kit/result.ts';
import { openInWorksheet } from '../../clinical/reviews/open-in-worksheet.ts';
import type { PlannedCorrection } from '../../clinical/reviews/worksheet-answers.ts';
import { worksheetHash } from '../../storage/content-of.ts';
import type { WorksheetRow } from '../../storage/tables.ts';
import { changeRow, insertRows } from '../../storage/write-row.ts';
import type { Actor } from '../actor.ts';
import type { Confirmation } from '../confirm-secret.ts';
import type { Deps } from '../deps.ts';
import { perform, type Scene } from '../perform.ts';
import { signatureColumns } from '../signature-columns.ts';
import { notTheirs } from './own-worksheet.ts';
import { worksheetConflict } from './save-worksheet.ts';
import { answersOf, askedOf, checkedOf } from './worksheet-texts.ts';
import { worksheetView, type WorksheetView } from './worksheet-view.ts';

export interface WorksheetSigning {
  /** The revision that the reviewer has read. */
  readonly revision: number;
  readonly confirmation: Confirmation;
}

/**
 * Signs a worksheet: findings, questions and answers stand from then on under one seal, and what is to be put right goes to
 * whoever is to do it. Refused as incomplete with every open line named.
 */
export function signWorksheet(
  deps: Deps,
  actor: Actor,
  worksheet: string,
  { revision, confirmation }: WorksheetSigning,
): Promise<Result<WorksheetView>> {
  const ask = { verb: 'sign-worksheet', on: 'worksheet', id: worksheet } as const;
  return perform(deps, actor, ask, async scene => {
    const { row, trx } = scene;
    const objection = await notTheirs(scene);
    if (objection) return objection;
    if (!confirmation.holdsFor(actor, scene.now))
      return refuse('forbidden', 'Type your secret again to sign.');
    if (row.revision !== revision) return worksheetConflict(scene);
    const asked = askedOf(row);
    const checked = checkedOf(row);
    if (!asked || !checked) return refuse('invalid', 'The record is checked first.');
    const answers = answersOf(row);
    const open = openInWorksheet({ ...asked, findings: checked.findings }, answers);
    if (Object.keys(open).length > 0)
      return refuse('incomplete', 'The worksheet is not ready to sign.', { fields: open });
    const before = await worksheetView(scene, row);
    const stranger = answers.corrections?.find(
      ({ responsible }) => !before.mayCorrect.some(({ id }) => id === responsible),
    );
    if (stranger)
      return refuse('invalid', 'A corrective action goes to somebody who has worked on the record.', {
        fields: { [`corrections.${stranger.id}.responsible`]: 'has not worked on this record' },
      });
    const signed = await changeRow(trx, 'worksheet', {
      id: row.id,
      set: sealed(deps, scene),
      when: { revision, status: 'open' },
    });
    if (!signed) return worksheetConflict(scene);
    await giveCorrections(deps, scene, answers.corrections ?? []);
    scene.tell({ contentHash: signed.content_hash });
    scene.mentionsTo(row.client);
    return accept(await worksheetView(scene, signed));
  });
}

/** The columns that turn an open worksheet into a signed one. */
function sealed(deps: Deps, scene: Scene<'worksheet'>): Partial<WorksheetRow> {
  const { row, actor } = scene;
  const by = signatureColumns(scene, 'reviewer');
  const hash = worksheetHash(row, by);
  return {
    ...by,
    status: 'signed',
    revision: row.revision + 1,
    updated_at: scene.now,
    content_hash: hash,
    seal: deps.keys.seal(actor.practice, hash),
    seal_key: deps.keys.publicKey(actor.practice),
  };
}

/** The actions that were planned line by line; all their answers are there, or it would not have been signed. */
async function giveCorrections(
  deps: Deps,
  { trx, row, actor, now }: Scene<'worksheet'>,
  planned: readonly PlannedCorrection[],
): Promise<void> {
  if (planned.length === 0) return;
  await insertRows(
    trx,
    'corrective_action',
    planned.map(({ about, what = '', responsible = '', dueOn = '' }) => ({
      practice: trx.practice,
      id: deps.newId(),
      worksheet: row.id,
      about,
      what,
      responsible,
      due_on: dueOn,
      asked_by: actor.person ?? '',
      asked_at: now,
    })),
  );
}
