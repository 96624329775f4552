/** What seals signatures and opens private notes. The secret halves never leave this object. */
export interface Keys {
  /** Public key of a practice: raw Ed25519, base64. */
  publicKey(practice: string): string;
  /** Seals a text for a practice; Ed25519 signature, base64. */
  seal(practice: string, text: string): string;
  /** The AES-256 key of one author's private notes. */
  privateNotesKey(practice: string, author: string): Buffer;
}
