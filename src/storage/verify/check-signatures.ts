import { canonical } from '../canonical.ts';
import { contentHash, coSignatureHash, type SignatureColumns } from '../content-of.ts';
import { sealHolds } from '../keys/seal-holds.ts';
import type { CoSignatureRow, DocumentRow } from '../tables.ts';
import { broken } from './finding.ts';

const nameOf = (row: Pick<DocumentRow, 'id' | 'type' | 'happened_on'>): string =>
  `${row.type} ${row.id}${row.happened_on === null ? '' : ` of ${row.happened_on}`}`;

const placeOf = (row: DocumentRow) => ({ table: 'document', row: row.id, client: row.client });

/** Whether a document's answers and Sheet, as stored, are canonical, and, when it is signed, whether hash and seal hold. */
export function checkDocument(row: DocumentRow, ownKey: string): void {
  if (!isCanonical(row.body)) broken(`The answers of the ${nameOf(row)} cannot be read.`, placeOf(row));
  if (row.status !== 'signed') return;
  if (row.sheet !== null && !isCanonical(row.sheet))
    broken(`The Sheet of the ${nameOf(row)} cannot be read.`, placeOf(row));
  checkSignature(row, ownKey);
}

/** Whether hash and seal of a signed document hold; its answers and Sheet are taken to be canonical. */
export function checkSignature(row: DocumentRow, ownKey: string): void {
  const where = placeOf(row);
  const { sheet, content_hash: hash, seal, seal_key: key } = row;
  if (sheet === null || hash === null || seal === null || key === null || row.signer === null)
    broken(`The signature of the ${nameOf(row)} is not whole.`, where);
  if (contentHash({ ...row, sheet }, row as unknown as SignatureColumns) !== hash)
    broken(`The ${nameOf(row)} is not what was signed.`, where);
  if (!sealHolds(key, hash, seal)) broken(`The seal of the ${nameOf(row)} does not hold.`, where);
  if (row.origin === null && key !== ownKey)
    broken(`The ${nameOf(row)} is sealed with a key that is not this practice’s.`, where);
}

/** Whether a second signature belongs to its document and its seal holds. */
export function checkCoSignature(
  row: CoSignatureRow,
  documentHash: string | undefined,
  ownKey: string,
): void {
  const where = { table: 'co_signature', row: row.id, client: row.client };
  const name = `second signature by ${row.signer_name} under the document ${row.document}`;
  if (documentHash === undefined) broken(`The ${name} has no signed document.`, where);
  if (coSignatureHash(row.document, documentHash, row) !== row.content_hash)
    broken(`The ${name} is not what was signed.`, where);
  if (!sealHolds(row.seal_key, row.content_hash, row.seal))
    broken(`The seal of the ${name} does not hold.`, where);
  if (row.origin === null && row.seal_key !== ownKey)
    broken(`The ${name} is sealed with a key that is not this practice’s.`, where);
}

function isCanonical(text: string): boolean {
  try {
    return canonical(JSON.parse(text)) === text;
  } catch {
    return false;
  }
}
