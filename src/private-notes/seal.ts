import { createCipheriv, createDecipheriv } from 'node:crypto';
import { canonical } from '../storage/canonical.ts';
import type { Keys } from '../storage/keys/keys.ts';
import type { SealedRow } from './private-note.ts';

const method = 'aes-256-gcm';
const tagLength = 16;

type Envelope = Pick<SealedRow, 'practice' | 'id' | 'author' | 'client' | 'revision'>;

/** What a sealed text is bound to: it opens only in the row, the revision and the hands it was sealed for. */
const bound = ({ practice, id, author, client, revision }: Envelope): Buffer =>
  Buffer.from(canonical({ says: 'goldthread private note 1', practice, id, author, client, revision }));

const bytes = (column: string): Buffer => Buffer.from(column.slice(2), 'hex');
const column = (value: Buffer): string => `\\x${value.toString('hex')}`;

/** Encrypts a text under its author's own key (AES-256-GCM); `nonce` is twelve fresh random bytes. */
export function seal(
  keys: Keys,
  row: Envelope,
  text: string,
  nonce: Buffer,
): Pick<SealedRow, 'nonce' | 'sealed'> {
  const cipher = createCipheriv(method, keys.privateNotesKey(row.practice, row.author), nonce);
  cipher.setAAD(bound(row));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  return { nonce: column(nonce), sealed: column(sealed) };
}

/** Opens a sealed text; throws when it was changed, moved to another row, or sealed with another key. */
export function unseal(keys: Keys, row: SealedRow): string {
  const sealed = bytes(row.sealed);
  const decipher = createDecipheriv(method, keys.privateNotesKey(row.practice, row.author), bytes(row.nonce));
  decipher.setAAD(bound(row));
  decipher.setAuthTag(sealed.subarray(-tagLength));
  return Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()]).toString('utf8');
}
