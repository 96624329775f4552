import { createPrivateKey, createPublicKey, hkdfSync, sign, type KeyObject } from 'node:crypto';
import type { Keys } from './keys.ts';

/** The start of a PKCS #8 file that holds an Ed25519 seed (RFC 8410). */
const pkcs8Start = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Derives each practice's and each author's own key (HKDF-SHA-256) from two secrets of 32 bytes. */
export function keysFrom(secrets: { signing: Buffer; privateNotes: Buffer }): Keys {
  const signers = new Map<string, KeyObject>();
  const signerOf = (practice: string): KeyObject => {
    const known = signers.get(practice);
    if (known) return known;
    const seed = derive(secrets.signing, `goldthread signing ${practice}`);
    const key = createPrivateKey({ key: Buffer.concat([pkcs8Start, seed]), format: 'der', type: 'pkcs8' });
    signers.set(practice, key);
    return key;
  };
  return {
    publicKey: practice => {
      const { x } = createPublicKey(signerOf(practice)).export({ format: 'jwk' });
      return Buffer.from(x ?? '', 'base64url').toString('base64');
    },
    seal: (practice, text) => sign(null, Buffer.from(text), signerOf(practice)).toString('base64'),
    privateNotesKey: (practice, author) =>
      derive(secrets.privateNotes, `goldthread private notes ${practice} ${author}`),
  };
}

const derive = (secret: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), purpose, 32));
