import { createHash } from 'node:crypto';

/** The value before the first event of a chain (hex): SHA-256 of `practice/chain`. */
export function chainStart(practice: string, chain: string): string {
  return createHash('sha256').update(`${practice}/${chain}`).digest('hex');
}

/** SHA-256 (hex) over the previous hash, the number of the event as eight bytes, and its content. */
export function eventHash(prev: string, seq: bigint, content: string): string {
  const number = Buffer.alloc(8);
  number.writeBigInt64BE(seq);
  return createHash('sha256').update(Buffer.from(prev, 'hex')).update(number).update(content).digest('hex');
}
