import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ChartDocument } from '../chart.ts';
import { withDerived } from '../documents/with-derived.ts';
import { isEmpty } from '../kit/empty.ts';
import { valueAt } from './value-at.ts';

/**
 * SHA-256 (hex) of what stands at a place of a document. What says nothing leaves no trace in it, so that it is the same before the first
 * letter and after a field was emptied, while one writes and once it is signed.
 */
export function textFingerprint({ type, body }: ChartDocument, path: readonly string[]): string {
  const said = saidIn(valueAt(withDerived(type, body), path));
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(said ?? null))));
}

/** A value without what says nothing, its names in order: equal values give equal text. */
function saidIn(value: unknown): unknown {
  if (isEmpty(value)) return undefined;
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(saidIn);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]) => {
    const said = saidIn(inner);
    return said === undefined ? [] : [[name, said] as const];
  });
  return Object.fromEntries(entries.sort(([one], [other]) => (one < other ? -1 : 1)));
}
