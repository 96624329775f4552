import { definitionOf } from '../clinical/documents/definition-of.ts';
import type { EventContent } from '../storage/ledger/event-content.ts';

/** What each verb of the ledger says to a reader; `{it}` is the kind of document. */
const sentences: Readonly<Record<string, string>> = {
  'set-up-practice': 'Set up the practice',
  'read-practice': 'Looked at the settings of the practice',
  'change-practice': 'Changed the settings of the practice',
  'choose-gates': 'Chose what stops a signature',
  'add-person': 'Added a person to the practice',
  'change-person': 'Changed a person of the practice',
  'reset-secret': 'Gave a person a new first secret',
  'list-people': 'Looked at the people of the practice',
  'open-client': 'Opened a client’s record',
  'list-clients': 'Looked at the list of clients',
  'search-clients': 'Searched for clients',
  'read-today': 'Looked at what waits today',
  'read-access-log': 'Read the access log',
  'sweep-records': 'Swept the records of the practice',
  'check-records': 'Had records checked against the rules',
  'read-record-check': 'Looked at what the check found',
  'export-record-check': 'Exported what the check found',
  'verify-record': 'Verified the ledger and every signature',
  'import-chart': 'Took in a record from a file',
  'read-client': 'Looked at the client’s details',
  'read-chart': 'Read the chart',
  'change-client': 'Changed the client’s details',
  'open-episode': 'Opened an episode of care',
  'close-episode': 'Closed the episode of care',
  'join-care-team': 'Put a person on the treatment team',
  'leave-care-team': 'Took a person off the treatment team',
  'break-the-glass': 'Broke the glass to look into the chart',
  'read-client-log': 'Read the client’s access log',
  'export-chart': 'Exported the record',
  'answer-finding': 'Answered a finding of the check',
  'withdraw-answer': 'Withdrew an answer to a finding',
  'read-document': 'Read {it}',
  'start-document': 'Started {it}',
  'save-draft': 'Saved a draft of {it}',
  'discard-draft': 'Put away a draft of {it}',
  'sign-document': 'Signed {it}',
  'co-sign': 'Co-signed {it}',
  'return-document': 'Returned {it} with comments',
  'amend-document': 'Began to amend {it}',
  'open-next-plan': 'Opened the next version of {it}',
  refused: 'Was refused',
  'sign-in': 'Signed in',
  'sign-in-failed': 'Failed to sign in',
  'sign-in-locked': 'Failed to sign in, and has to wait',
  'session-went-idle': 'Left a session idle until it locked',
  'lock-session': 'Locked the session',
  unlock: 'Typed the secret to open a locked session',
  'unlock-failed': 'Typed a wrong secret at a locked session',
  'unlock-session': 'Opened a locked session',
  'sign-out': 'Signed out',
  'sign-out-everywhere': 'Signed out everywhere',
  'confirm-secret': 'Typed the secret to sign',
  'confirm-secret-failed': 'Typed a wrong secret to sign',
  'change-own-secret': 'Typed the secret to change it',
  'change-own-secret-failed': 'Typed a wrong secret to change it',
  'changed-own-secret': 'Changed the own secret',
  'back-up': 'Copied the whole record into a backup',
  'restore-backup': 'Brought the record back from a backup',
  anchor: 'Noted where every chain of the ledger stands',
  'write-private-note': 'Wrote a private note',
  'read-private-note': 'Read a private note',
  'save-private-note': 'Saved a private note',
  'discard-private-note': 'Destroyed a private note',
  'list-private-notes': 'Looked at the own private notes',
};

/** One event as a sentence. */
export function inWords({ verb, subject, detail }: EventContent): string {
  const title = subject.type === undefined ? undefined : definitionOf(subject.type)?.title;
  const thing = title === undefined ? 'a document' : `“${title}”`;
  const said = (sentences[verb] ?? verb).replace('{it}', thing);
  if (verb !== 'refused') return said;
  const wanted = typeof detail['verb'] === 'string' ? (sentences[detail['verb']] ?? detail['verb']) : '';
  return `${said}: ${wanted.replace('{it}', thing)}`;
}
