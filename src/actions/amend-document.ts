import type { AmendmentKind } from '../clinical/chart.ts';
import { documents } from '../clinical/documents/index.ts';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import type { DraftView } from './document-view.ts';
import { freshDraftView } from './fresh-draft-view.ts';
import { insertDraft } from './insert-draft.ts';
import { judgeBody } from './judge-body.ts';
import { perform } from './perform.ts';

/** Starts an addendum, a correction or a late entry about a signed document, which itself stays as it was. */
export function amendDocument(
  deps: Deps,
  actor: Actor,
  document: string,
  kind: AmendmentKind,
): Promise<Result<DraftView>> {
  return perform(deps, actor, { verb: 'amend-document', on: 'document', id: document }, async scene => {
    const { row, trx, today } = scene;
    if (row.status !== 'signed') return refuse('invalid', 'This is a draft: change it as it stands.');
    if (row.about !== null) return refuse('invalid', 'Amend the document that this one is about.');
    const definition = documents[kind];
    const body = judgeBody(definition, 'draft', { writtenOn: today });
    if (!body.ok) return body;
    const draft = await insertDraft(trx, {
      id: deps.newId(),
      definition,
      body: body.value,
      scene: { ...scene, row: { client: row.client, id: row.episode } },
      about: row.id,
    });
    scene.tell({ kind, document: draft.id });
    return accept(freshDraftView(scene, draft));
  });
}
