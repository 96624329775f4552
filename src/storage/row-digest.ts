import { createHash } from 'node:crypto';
import { canonical } from './canonical.ts';

/** Table, id and SHA-256 of a row of the record, as the ledger carries it. */
export type RowDigest = readonly [table: string, id: string, sha256: string];

/**
 * SHA-256 (hex) over the canonical JSON of all columns of a row as text. Columns without a value are left
 * out, so that a column added by a later migration does not change the digest of older rows.
 */
export function digestOf(row: object): string {
  const columns = Object.entries(row)
    .filter(([, value]) => value !== null)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const text = canonical(Object.fromEntries(columns.map(([name, value]) => [name, String(value)])));
  return createHash('sha256').update(text).digest('hex');
}
