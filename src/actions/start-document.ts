import { definitionOf } from '../clinical/documents/definition-of.ts';
import type { AnyBody } from '../clinical/kit/document.ts';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import type { DraftView } from './document-view.ts';
import { earlierMeasure } from './earlier-measure.ts';
import { freshDraftView } from './fresh-draft-view.ts';
import { insertDraft } from './insert-draft.ts';
import { judgeBody } from './judge-body.ts';
import { perform } from './perform.ts';

export interface NewDocument {
  readonly type: string;
  readonly body?: AnyBody | undefined;
}

const amendments = ['addendum', 'correction', 'late-entry'];

/** Starts a draft in an open episode, empty or with answers that are known already. */
export async function startDocument(
  deps: Deps,
  actor: Actor,
  episode: string,
  { type, body = {} }: NewDocument,
): Promise<Result<DraftView>> {
  const definition = definitionOf(type);
  if (!definition || amendments.includes(type))
    return refuse('invalid', 'There is no document of this type to start here.', {
      fields: { type: 'is not known' },
    });
  const ask = { verb: 'start-document', on: 'episode', id: episode, documentType: type } as const;
  return perform(deps, actor, ask, async scene => {
    if (scene.row.closed_on !== null)
      return refuse(
        'invalid',
        'This episode of care is closed. Open a new one, or add to a signed document.',
      );
    const known = await earlierMeasure(scene.trx, scene.row.client, type);
    const begun = judgeBody(definition, 'draft', { ...known, ...body });
    if (!begun.ok) return begun;
    const id = deps.newId();
    const row = await insertDraft(scene.trx, { id, definition, body: begun.value, scene });
    scene.tell({ document: id });
    return accept(freshDraftView(scene, row));
  });
}
