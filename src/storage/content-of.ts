import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';
import type { CoSignatureRow, DocumentRow, WorksheetRow } from './tables.ts';

export type SignatureColumns = Pick<
  CoSignatureRow,
  | 'signer'
  | 'signer_name'
  | 'signer_role'
  | 'signer_credentials'
  | 'signer_licence'
  | 'signed_at'
  | 'signed_on'
  | 'sign_method'
>;

/** What is signed, apart from the signature itself; nothing in it depends on the practice that keeps the record. */
export type SignedContent = Pick<
  DocumentRow,
  | 'id'
  | 'client'
  | 'episode'
  | 'type'
  | 'definition_version'
  | 'body'
  | 'author'
  | 'created_at'
  | 'based_on'
  | 'opened_from'
  | 'about'
> & { sheet: string };

const said = (by: SignatureColumns) => ({
  by: by.signer,
  name: by.signer_name,
  role: by.signer_role,
  credentials: by.signer_credentials,
  licence: by.signer_licence,
  at: by.signed_at,
  on: by.signed_on,
  method: by.sign_method,
});

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** SHA-256 (hex) of all that a signature vouches for. */
export function contentHash(document: SignedContent, by: SignatureColumns): string {
  return sha256(
    canonical({
      says: 'goldthread document 1',
      id: document.id,
      client: document.client,
      episode: document.episode,
      type: document.type,
      definitionVersion: document.definition_version,
      body: sha256(document.body),
      sheet: sha256(document.sheet),
      author: document.author,
      createdAt: document.created_at,
      basedOn: document.based_on,
      openedFrom: document.opened_from,
      about: document.about,
      signature: said(by),
    }),
  );
}

/** SHA-256 (hex) of a second signature under a document whose own hash is `documentHash`. */
export function coSignatureHash(document: string, documentHash: string, by: SignatureColumns): string {
  return sha256(
    canonical({ says: 'goldthread co-signature 1', document, documentHash, signature: said(by) }),
  );
}

/** What a reviewer signs, apart from the signature itself. */
export type WorksheetContent = Pick<
  WorksheetRow,
  'id' | 'draw' | 'quarter' | 'client' | 'episode' | 'was' | 'clinicians' | 'checked' | 'asked' | 'answers'
>;

/** SHA-256 (hex) of all that a reviewer's signature vouches for. */
export function worksheetHash(worksheet: WorksheetContent, by: SignatureColumns): string {
  const { id, draw, quarter, client, episode, was, clinicians } = worksheet;
  return sha256(
    canonical({
      says: 'goldthread worksheet 1',
      ...{ id, draw, quarter, client, episode, was, clinicians },
      checked: sha256(worksheet.checked ?? ''),
      asked: sha256(worksheet.asked ?? ''),
      answers: sha256(worksheet.answers),
      signature: said(by),
    }),
  );
}
