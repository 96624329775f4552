import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import type { Actor } from './actor.ts';
import type { Deps } from './deps.ts';
import { documentView, type DocumentView } from './document-view.ts';
import { perform } from './perform.ts';

/** One document: a draft with its answers, a signed one with its Sheet and signatures. */
export function readDocument(deps: Deps, actor: Actor, document: string): Promise<Result<DocumentView>> {
  return perform(deps, actor, { verb: 'read-document', on: 'document', id: document }, async scene => {
    if (scene.row.status === 'discarded') return refuse('not-found', 'This draft was put away.');
    return accept(await documentView(scene, scene.row));
  });
}
