import { definitionOf } from '../clinical/documents/definition-of.ts';
import type { DocumentDefinition } from '../clinical/kit/document.ts';
import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { sheetOf } from '../clinical/kit/sheet.ts';
import { canonical } from '../storage/canonical.ts';
import { contentHash } from '../storage/content-of.ts';
import { changeRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Confirmation } from './confirm-secret.ts';
import type { Deps } from './deps.ts';
import { documentView, type DocumentView } from './document-view.ts';
import { judgeBody, type JudgedBody } from './judge-body.ts';
import { linkedNames } from './linked-names.ts';
import { perform, type Scene } from './perform.ts';
import { draftConflict, notADraft } from './save-draft.ts';
import { signatureColumns } from './signature-columns.ts';
import { stoppedByGates } from './stopped-by-gates.ts';

export interface Signing {
  /** The revision that the signer has read. */
  readonly revision: number;
  readonly confirmation: Confirmation;
}

/**
 * Signs and locks a draft: freezes answers, definition version, Sheet, the signer's credentials and the time under
 * one seal. Refused as incomplete with every missing answer named, as blocked with everything that stops it in this practice.
 */
export function signDocument(
  deps: Deps,
  actor: Actor,
  document: string,
  { revision, confirmation }: Signing,
): Promise<Result<DocumentView>> {
  return perform(deps, actor, { verb: 'sign-document', on: 'document', id: document }, async scene => {
    const { row } = scene;
    const closed = notADraft(row);
    if (closed) return closed;
    if (!confirmation.holdsFor(actor, scene.now))
      return refuse('forbidden', 'Type your secret again to sign.');
    if (row.revision !== revision) return draftConflict(scene);
    const definition = definitionOf(row.type);
    if (!definition) return refuse('invalid', `Documents of the type ${row.type} can no longer be signed.`);
    const judged = judgeBody(definition, 'signed', JSON.parse(row.body));
    if (!judged.ok) return judged;

    const stopped = await stoppedByGates(scene);
    if (stopped) return stopped;

    const signed = await changeRow(scene.trx, 'document', {
      id: row.id,
      set: await sealed(deps, scene, definition, judged.value),
      when: { revision, status: 'draft' },
    });
    if (!signed) return draftConflict(scene);
    scene.tell({ contentHash: signed.content_hash });
    return accept(await documentView(scene, signed));
  });
}

/** The columns that turn a draft into a signed document. */
async function sealed(
  deps: Deps,
  scene: Scene<'document'>,
  definition: DocumentDefinition,
  judged: JudgedBody,
) {
  const { row, trx, actor, asker } = scene;
  const nameOf = await linkedNames(trx, row.client, definition, judged.body);
  const sheet = canonical(sheetOf(definition, judged.body, nameOf));
  const by = signatureColumns(scene, 'clinician');
  const content = { ...row, body: judged.text, sheet, definition_version: definition.version };
  const hash = contentHash(content, by);
  return {
    ...by,
    body: judged.text,
    sheet,
    definition_version: definition.version,
    happened_on: judged.happenedOn,
    status: 'signed' as const,
    revision: row.revision + 1,
    updated_at: scene.now,
    updated_by: row.author,
    awaits: asker?.supervisor ?? null,
    content_hash: hash,
    seal: deps.keys.seal(actor.practice, hash),
    seal_key: deps.keys.publicKey(actor.practice),
  };
}
