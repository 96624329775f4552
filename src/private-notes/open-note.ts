import type { Keys } from '../storage/keys/keys.ts';
import type { PrivateNote, SealedRow } from './private-note.ts';
import { unseal } from './seal.ts';

/** A note as its author reads it. */
export const openNote = (keys: Keys, row: SealedRow): PrivateNote => ({
  id: row.id,
  client: row.client,
  revision: row.revision,
  text: unseal(keys, row),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
