import { createPublicKey, verify, type KeyObject } from 'node:crypto';

/** The start of a SubjectPublicKeyInfo that holds a raw Ed25519 key (RFC 8410). */
const spkiStart = Buffer.from('302a300506032b6570032100', 'hex');
const known = new Map<string, KeyObject>();

/** Whether a seal over a text was made with the private half of this public key; damaged input is a no. */
export function sealHolds(publicKey: string, text: string, seal: string): boolean {
  const key = keyObject(publicKey);
  const signature = Buffer.from(seal, 'base64');
  if (!key || signature.length !== 64 || signature.toString('base64') !== seal) return false;
  return verify(null, Buffer.from(text), key, signature);
}

function keyObject(publicKey: string): KeyObject | undefined {
  const cached = known.get(publicKey);
  if (cached) return cached;
  const raw = Buffer.from(publicKey, 'base64');
  if (raw.length !== 32 || raw.toString('base64') !== publicKey) return undefined;
  const key = createPublicKey({ key: Buffer.concat([spkiStart, raw]), format: 'der', type: 'spki' });
  if (known.size < 1_000) known.set(publicKey, key);
  return key;
}
