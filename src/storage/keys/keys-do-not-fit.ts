/** The keys cannot be used, or do not belong to the record; the message is the whole story. */
export class KeysDoNotFit extends Error {
  override readonly name = 'KeysDoNotFit';
}
