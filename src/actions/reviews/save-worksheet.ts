import { type Refusal, type Result, accept, refuse } from '../../clinical/kit/result.ts';
import { unstorableText } from '../../clinical/kit/unstorable-text.ts';
import type { WorksheetAnswers } from '../../clinical/reviews/worksheet-answers.ts';
import { canonical } from '../../storage/canonical.ts';
import type { WorksheetRow } from '../../storage/tables.ts';
import { changeRow } from '../../storage/write-row.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { perform, type Scene } from '../perform.ts';
import type { SavedDraft } from '../save-draft.ts';
import { notTheirs } from './own-worksheet.ts';

/**
 * Saves the answers of a worksheet that started from `revision`. When it was saved elsewhere in between nothing is changed, and
 * the refusal carries what is stored; a save that is repeated after a lost reply is answered as done.
 */
export function saveWorksheet(
  deps: Deps,
  actor: Actor,
  worksheet: string,
  { revision, answers }: { readonly revision: number; readonly answers: WorksheetAnswers },
): Promise<Result<SavedDraft>> {
  const ask = { verb: 'save-worksheet', on: 'worksheet', id: worksheet } as const;
  return perform(deps, actor, ask, async scene => {
    const { row, trx, now } = scene;
    const objection = await notTheirs(scene);
    if (objection) return objection;
    if (row.checked === null) return refuse('invalid', 'The record is checked first.');
    if (unstorableText(answers))
      return refuse('invalid', 'The worksheet holds a character that cannot be stored.');
    const text = canonical(answers);
    if (row.revision === revision + 1 && row.updated_by === actor.person && row.answers === text)
      return accept({ id: row.id, revision: row.revision, updatedAt: row.updated_at });
    const saved = await changeRow(trx, 'worksheet', {
      id: row.id,
      set: {
        answers: text,
        revision: revision + 1,
        updated_at: now,
        updated_by: actor.person ?? row.updated_by,
      },
      when: { revision, status: 'open' },
    });
    if (!saved) return worksheetConflict(scene);
    return accept({ id: saved.id, revision: saved.revision, updatedAt: saved.updated_at });
  });
}

/** The refusal that hands over what is stored now, with who saved it and when. */
export async function worksheetConflict({ trx, row }: Scene<'worksheet'>): Promise<Refusal> {
  const [stored] = await trx.ask<
    Pick<WorksheetRow, 'revision' | 'answers' | 'updated_at' | 'updated_by'> & { name: string }
  >(
    `select w.revision, w.answers, w.updated_at, w.updated_by, p.name
      from worksheet w join person p on p.practice = w.practice and p.id = w.updated_by
      where w.practice = $1 and w.id = $2`,
    [trx.practice, row.id],
  );
  if (!stored) return refuse('not-found', 'There is no such worksheet.');
  return refuse(
    'conflict',
    'This worksheet was saved elsewhere since you opened it. Nothing was overwritten.',
    {
      detail: {
        stored: {
          revision: stored.revision,
          body: JSON.parse(stored.answers) as WorksheetAnswers,
          updatedAt: stored.updated_at,
          updatedBy: { id: stored.updated_by, name: stored.name },
        },
      },
    },
  );
}
