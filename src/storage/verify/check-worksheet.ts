import { type SignatureColumns, worksheetHash } from '../content-of.ts';
import { sealHolds } from '../keys/seal-holds.ts';
import type { WorksheetRow } from '../tables.ts';
import { broken } from './finding.ts';

/** Whether hash and seal of a signed worksheet hold. */
export function checkWorksheet(row: WorksheetRow, ownKey: string): void {
  const where = { table: 'worksheet', row: row.id };
  const name = `worksheet ${row.id} of ${row.quarter}`;
  const { content_hash: hash, seal, seal_key: key } = row;
  if (hash === null || seal === null || key === null || row.signer === null)
    broken(`The signature of the ${name} is not whole.`, where);
  if (worksheetHash(row, row as unknown as SignatureColumns) !== hash)
    broken(`The ${name} is not what was signed.`, where);
  if (!sealHolds(key, hash, seal)) broken(`The seal of the ${name} does not hold.`, where);
  if (key !== ownKey) broken(`The ${name} is sealed with a key that is not this practice’s.`, where);
}
