import { type Result, accept, refuse } from '../clinical/kit/result.ts';
import { build } from '../storage/build.ts';
import { coSignatureHash } from '../storage/content-of.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { Confirmation } from './confirm-secret.ts';
import type { Deps } from './deps.ts';
import { documentView, type DocumentView } from './document-view.ts';
import { perform, type Scene } from './perform.ts';
import { signatureColumns } from './signature-columns.ts';

/** Adds a supervisor's signature to a signed document; the document itself stays as it is. */
export function coSign(
  deps: Deps,
  actor: Actor,
  document: string,
  confirmation: Confirmation,
): Promise<Result<DocumentView>> {
  return perform(deps, actor, { verb: 'co-sign', on: 'document', id: document }, async scene => {
    const { row, trx } = scene;
    if (row.status !== 'signed' || row.content_hash === null)
      return refuse('invalid', 'The author signs first.');
    if (row.signer === actor.person) return refuse('invalid', 'The second signature is somebody else’s.');
    if (!confirmation.holdsFor(actor, scene.now))
      return refuse('forbidden', 'Type your secret again to sign.');
    if (await hasCoSigned(scene)) return refuse('already-signed', 'You have co-signed this already.');
    const by = signatureColumns(scene, 'supervisor');
    const hash = coSignatureHash(row.id, row.content_hash, by);
    await insertRow(trx, 'co_signature', {
      practice: actor.practice,
      id: deps.newId(),
      client: row.client,
      document: row.id,
      ...by,
      content_hash: hash,
      seal: deps.keys.seal(actor.practice, hash),
      seal_key: deps.keys.publicKey(actor.practice),
      origin: null,
    });
    return accept(await documentView({ ...scene, hasMore: true }, row));
  });
}

/** The document is locked meanwhile, so that a double click signs once. */
async function hasCoSigned({ trx, row, actor }: Scene<'document'>): Promise<boolean> {
  await trx.ask('select from document where practice = $1 and id = $2 for no key update', [
    trx.practice,
    row.id,
  ]);
  const signatures = await trx.run(
    build
      .selectFrom('co_signature')
      .select('id')
      .where('practice', '=', trx.practice)
      .where('document', '=', row.id)
      .where('signer', '=', actor.person ?? ''),
  );
  return signatures.length > 0;
}
