import { confirmSecret } from '../../actions/confirm-secret.ts';
import { readDocument } from '../../actions/read-document.ts';
import { saveDraft } from '../../actions/save-draft.ts';
import { signDocument } from '../../actions/sign-document.ts';
import { startDocument } from '../../actions/start-document.ts';
import {
  readDocumentRoute,
  saveDraftRoute,
  signDocumentRoute,
  startDocumentRoute,
} from '../contracts/documents.ts';
import { serve } from '../serve.ts';
import type { Route } from '../serve-anyone.ts';

/** A long narrative with room to spare. */
const bodyLimit = 8 * 1_048_576;

export const documentRoutes: readonly Route[] = [
  serve(
    startDocumentRoute,
    ({ deps, actor, params, body }) => startDocument(deps, actor, params.episode, body),
    {
      bodyLimit,
    },
  ),
  serve(readDocumentRoute, ({ deps, actor, params }) => readDocument(deps, actor, params.document)),
  serve(saveDraftRoute, ({ deps, actor, params, body }) => saveDraft(deps, actor, params.document, body), {
    bodyLimit,
  }),
  serve(signDocumentRoute, async ({ deps, actor, params, body: { revision, secret } }) => {
    const confirmation = await confirmSecret(deps, actor, secret);
    if (!confirmation.ok) return confirmation;
    return signDocument(deps, actor, params.document, { revision, confirmation: confirmation.value });
  }),
];
