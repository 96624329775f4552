import type { DocumentDefinition } from '../clinical/kit/document.ts';
import type { DocumentRow } from '../storage/tables.ts';
import type { Trx } from '../storage/trx.ts';
import { insertRow } from '../storage/write-row.ts';
import type { Actor } from './actor.ts';
import type { JudgedBody } from './judge-body.ts';

interface Draft {
  readonly id: string;
  readonly definition: DocumentDefinition;
  readonly body: JudgedBody;
  readonly scene: {
    readonly row: { readonly client: string; readonly id: string };
    readonly actor: Actor;
    readonly now: string;
  };
  readonly basedOn?: string;
  readonly openedFrom?: string;
  readonly about?: string;
}

/** Stores a new draft of the acting person in the episode of the scene. */
export function insertDraft(trx: Trx, draft: Draft): Promise<DocumentRow> {
  const { scene, definition, body } = draft;
  const author = scene.actor.person;
  if (author === null) throw new Error('A draft has an author.');
  return insertRow(trx, 'document', {
    ...unsigned,
    practice: trx.practice,
    id: draft.id,
    client: scene.row.client,
    episode: scene.row.id,
    type: definition.type,
    definition_version: definition.version,
    revision: 1,
    status: 'draft',
    body: body.text,
    happened_on: body.happenedOn,
    author,
    created_at: scene.now,
    updated_at: scene.now,
    updated_by: author,
    based_on: draft.basedOn ?? null,
    opened_from: draft.openedFrom ?? null,
    about: draft.about ?? null,
    awaits: null,
    origin: null,
  });
}

const unsigned = {
  signer: null,
  signer_name: null,
  signer_credentials: null,
  signer_licence: null,
  signer_role: null,
  signed_at: null,
  signed_on: null,
  sign_method: null,
  sheet: null,
  content_hash: null,
  seal: null,
  seal_key: null,
} satisfies Partial<DocumentRow>;
