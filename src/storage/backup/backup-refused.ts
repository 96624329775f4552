/** A backup cannot be made or restored, for a reason a person can mend; the message is the whole story. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';
}
