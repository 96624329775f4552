/** The embedded PostgreSQL cannot run here, for a reason a person can mend; the message is the whole story. */
export class EmbeddedRefused extends Error {
  override readonly name = 'EmbeddedRefused';
}
