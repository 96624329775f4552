import type { ChartFile, FiledDocument, FiledSignature } from '../../clinical/chart-file.ts';
import { definitionOf } from '../../clinical/documents/definition-of.ts';
import { canonical } from '../../storage/canonical.ts';
import type { SignatureColumns } from '../../storage/content-of.ts';
import type { CoSignatureRow, DocumentRow } from '../../storage/tables.ts';

/** For which practice a file is read, and from which practice it came. */
interface Destination {
  readonly practice: string;
  readonly origin: string;
}

/** An instant as the database gives it back: at least three digits, no idle zeros after them. */
export const storedInstant = (instant: string): string => {
  const [whole = '', fraction = ''] = instant.replace('Z', '').split('.');
  return `${whole}.${fraction.replace(/0+$/, '').padEnd(3, '0')}Z`;
};

const signatureColumns = ({ by, at, on, method }: FiledSignature): SignatureColumns => ({
  signer: by.id,
  signer_name: by.name,
  signer_role: by.role,
  signer_credentials: by.credentials ?? '',
  signer_licence: by.licence ?? '',
  signed_at: storedInstant(at),
  signed_on: on,
  sign_method: method,
});

const unsigned = {
  signer: null,
  signer_name: null,
  signer_role: null,
  signer_credentials: null,
  signer_licence: null,
  signed_at: null,
  signed_on: null,
  sign_method: null,
};

/** A document of a file and the row that it becomes. */
export interface FiledRow {
  readonly document: FiledDocument;
  readonly row: DocumentRow;
  readonly to: Destination;
}

/** All documents of a file as the rows they become in a practice. */
export function documentRows(file: ChartFile, practice: string): FiledRow[] {
  const to = { practice, origin: file.practice?.id ?? file.client.id };
  return file.documents.map(document => ({ document, row: documentRow(file, document, to), to }));
}

/** The row of a filed document: the same answers, Sheet and signature, in another practice. */
function documentRow(file: ChartFile, filed: FiledDocument, to: Destination): DocumentRow {
  const dateField = definitionOf(filed.type)?.dateField;
  const happenedOn = dateField === undefined ? undefined : filed.body[dateField];
  return {
    practice: to.practice,
    id: filed.id,
    client: file.client.id,
    episode: filed.episode,
    type: filed.type,
    definition_version: filed.definitionVersion,
    revision: filed.revision,
    status: filed.status,
    body: canonical(filed.body),
    happened_on: typeof happenedOn === 'string' ? happenedOn : null,
    author: filed.author,
    created_at: storedInstant(filed.createdAt),
    updated_at: storedInstant(filed.updatedAt),
    updated_by: filed.updatedBy ?? filed.author,
    based_on: filed.basedOn ?? null,
    opened_from: filed.openedFrom ?? null,
    about: filed.about ?? null,
    awaits: null,
    ...(filed.signature ? signatureColumns(filed.signature) : unsigned),
    sheet: filed.sheet && filed.signature ? canonical(filed.sheet) : null,
    content_hash: filed.signature?.proof?.contentHash ?? null,
    seal: filed.signature?.proof?.seal ?? null,
    seal_key: filed.signature?.proof?.key ?? null,
    origin: to.origin,
  };
}

/** The rows of the second signatures under a filed document. */
export function coSignatureRows(
  file: ChartFile,
  filed: FiledDocument,
  to: Destination,
  newId: () => string,
): CoSignatureRow[] {
  return filed.coSignatures.map(signature => ({
    practice: to.practice,
    id: signature.id ?? newId(),
    client: file.client.id,
    document: filed.id,
    ...signatureColumns(signature),
    content_hash: signature.proof?.contentHash ?? '',
    seal: signature.proof?.seal ?? '',
    seal_key: signature.proof?.key ?? '',
    origin: to.origin,
  }));
}
