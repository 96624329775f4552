import { useEffect, useState, useSyncExternalStore } from 'react';
import { type DraftView, saveDraftRoute } from '../../server/contracts/documents.ts';
import type { Api } from '../calls/api.ts';
import { useSurroundings } from '../calls/surroundings.ts';
import { type DraftKeeper, keepDraft, type SaveAnswer } from './draft-keeper.ts';
import { draftMirror } from './draft-mirror.ts';
import type { DraftState, Kept, StoredMeanwhile } from './draft-state.ts';

interface OpenDraft {
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
}

/** A draft in hand: saved on a pause, mirrored in this browser, closed with a last save when one walks away. */
export function useDraft(view: DraftView, person: string): OpenDraft {
  const { api, keep, now, inHand } = useSurroundings();
  const [keeper] = useState(() =>
    keepDraft(openedFrom(view), {
      save: draft => save(api, view.id, draft),
      mirror: draftMirror(keep, person, view.id),
      now,
    }),
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
  return { keeper, state };
}

const openedFrom = ({ body, revision, author, updatedAt }: DraftView): StoredMeanwhile => ({
  body,
  revision,
  by: author.name,
  at: updatedAt,
});

async function save(api: Api, document: string, { revision, body }: Kept): Promise<SaveAnswer> {
  const result = await api.call(saveDraftRoute, {
    params: { document },
    body: { revision, body: { ...body } },
  });
  if (result.ok) return { kind: 'kept', revision: result.value.revision, at: result.value.updatedAt };
  const stored = storedIn(result.detail);
  return result.code === 'conflict' && stored
    ? { kind: 'conflicted', stored }
    : { kind: 'refused', refusal: result };
}

interface ConflictDetail {
  readonly stored?: Kept & { readonly updatedAt: string; readonly updatedBy: { readonly name: string } };
}

function storedIn(detail: unknown): StoredMeanwhile | undefined {
  const stored = (detail as ConflictDetail | undefined)?.stored;
  if (!stored) return undefined;
  return { body: stored.body, revision: stored.revision, by: stored.updatedBy.name, at: stored.updatedAt };
}
