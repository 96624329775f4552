import { amendDocument } from '../../actions/amend-document.ts';
import { coSign } from '../../actions/co-sign.ts';
import { confirmSecret } from '../../actions/confirm-secret.ts';
import { discardDraft } from '../../actions/discard-draft.ts';
import { openNextPlan } from '../../actions/open-next-plan.ts';
import { readDocument } from '../../actions/read-document.ts';
import { returnDocument } from '../../actions/return-document.ts';
import { saveDraft } from '../../actions/save-draft.ts';
import { signDocument } from '../../actions/sign-document.ts';
import { startDocument } from '../../actions/start-document.ts';
import {
  amendDocumentRoute,
  coSignDocumentRoute,
  discardDraftRoute,
  openNextVersionRoute,
  readDocumentRoute,
  returnDocumentRoute,
  saveDraftRoute,
  signDocumentRoute,
  startDocumentRoute,
} from '../contracts/documents.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-to.ts';

/** A long narrative with room to spare. */
const roomy = { bodyLimit: 8 * 1_048_576 };

export const documentRoutes: readonly Route[] = [
  serve(
    startDocumentRoute,
    ({ deps, actor, params, body }) => startDocument(deps, actor, params.episode, body),
    roomy,
  ),
  serve(readDocumentRoute, ({ deps, actor, params }) => readDocument(deps, actor, params.document)),
  serve(
    saveDraftRoute,
    ({ deps, actor, params, body }) => saveDraft(deps, actor, params.document, body),
    roomy,
  ),
  serve(discardDraftRoute, ({ deps, actor, params, body }) =>
    discardDraft(deps, actor, params.document, body.revision),
  ),
  serve(signDocumentRoute, async ({ premises, deps, actor, params, body: { revision, secret } }) => {
    const confirmation = await confirmSecret(deps, actor, secret);
    if (!confirmation.ok) return confirmation;
    const signing = { revision, confirmation: confirmation.value };
    const signed = await signDocument(deps, actor, params.document, signing);
    if (signed.ok) premises.compareSoon?.(actor.practice, params.document);
    return signed;
  }),
  serve(coSignDocumentRoute, async ({ deps, actor, params, body }) => {
    const confirmation = await confirmSecret(deps, actor, body.secret);
    return confirmation.ok ? coSign(deps, actor, params.document, confirmation.value) : confirmation;
  }),
  serve(returnDocumentRoute, ({ deps, actor, params, body }) =>
    returnDocument(deps, actor, params.document, body.comment),
  ),
  serve(amendDocumentRoute, ({ deps, actor, params, body }) =>
    amendDocument(deps, actor, params.document, body.kind),
  ),
  serve(openNextVersionRoute, ({ deps, actor, params, body }) =>
    openNextPlan(deps, actor, params.document, body),
  ),
];
