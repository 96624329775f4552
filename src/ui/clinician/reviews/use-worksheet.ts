import { useEffect, useState, useSyncExternalStore } from 'react';
import type { WorksheetAnswers } from '../../../clinical/reviews/worksheet-answers.ts';
import { saveWorksheetRoute, type WorksheetView } from '../../../server/contracts/reviews.ts';
import type { Api } from '../../calls/api.ts';
import { useSurroundings } from '../../calls/surroundings.ts';
import { type DraftKeeper, keepDraft, type SaveAnswer } from '../../draft/draft-keeper.ts';
import { draftMirror } from '../../draft/draft-mirror.ts';
import type { DraftState, Kept } from '../../draft/draft-state.ts';

interface OpenWorksheet {
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
  readonly answers: WorksheetAnswers;
}

/** A worksheet in hand, kept as drafts of documents are: saved on a pause, mirrored in this browser meanwhile. */
export function useWorksheet(view: WorksheetView, person: string): OpenWorksheet {
  const { api, keep, now, inHand } = useSurroundings();
  const [keeper] = useState(() =>
    keepDraft(
      { body: view.answers, revision: view.revision, by: view.reviewer?.name ?? '', at: view.updatedAt },
      {
        save: draft => save(api, view.id, draft),
        mirror: draftMirror(keep, person, view.id),
        now,
      },
    ),
  );
  const state = useSyncExternalStore(keeper.listen, keeper.state);
  useEffect(() => {
    addEventListener('pagehide', keeper.mirrorNow);
    const letGo = inHand.take(keeper.saveNow);
    return () => {
      letGo();
      removeEventListener('pagehide', keeper.mirrorNow);
      keeper.close();
    };
  }, [keeper, inHand]);
  // Nothing but the changes of this form goes in, so what stands in it are answers of a worksheet.
  return { keeper, state, answers: state.body };
}

async function save(api: Api, worksheet: string, { revision, body }: Kept): Promise<SaveAnswer> {
  const result = await api.call(saveWorksheetRoute, {
    params: { worksheet },
    body: { revision, answers: body },
  });
  if (result.ok) return { kind: 'kept', revision: result.value.revision, at: result.value.updatedAt };
  const { stored } = (result.detail ?? {}) as ConflictDetail;
  if (result.code !== 'conflict' || !stored) return { kind: 'refused', refusal: result };
  const { body: theirs, revision: newer, updatedAt, updatedBy } = stored;
  return { kind: 'conflicted', stored: { body: theirs, revision: newer, by: updatedBy.name, at: updatedAt } };
}

interface ConflictDetail {
  readonly stored?: Kept & { readonly updatedAt: string; readonly updatedBy: { readonly name: string } };
}
