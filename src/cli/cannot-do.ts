/** What was asked cannot be done: wrong input, no such client, no right to it. The message is the whole story. */
export class CannotDo extends Error {
  override readonly name = 'CannotDo';
}
