import { type RefusalCode, type Result, refuse } from '../clinical/kit/result.ts';
import type { Database } from '../storage/database.ts';
import type { Keys } from '../storage/keys/keys.ts';
import type { From } from '../storage/ledger/event-content.ts';
import { type LedgerEntry, ledgerEntry } from '../storage/ledger/ledger-entry.ts';
import { orUnavailable } from '../storage/or-unavailable.ts';
import type { RowDigest } from '../storage/row-digest.ts';
import { type Outcome, transact } from '../storage/transact.ts';
import type { Trx } from '../storage/trx.ts';

export interface RoomDeps {
  readonly db: Database;
  readonly clock: () => string;
  readonly newId: () => string;
  readonly random: (bytes: number) => Buffer;
  readonly keys: Keys;
}

export interface Author {
  readonly practice: string;
  readonly person: string | null;
  readonly from: From;
}

export type RoomVerb =
  | 'write-private-note'
  | 'read-private-note'
  | 'list-private-notes'
  | 'save-private-note'
  | 'discard-private-note';

export interface Room {
  readonly trx: Trx;
  readonly author: string;
  readonly now: string;
}

/**
 * Does one thing with an author's own notes in one transaction, with an event that tells that it was done and of which
 * note, and nothing more; that somebody asked in vain is told as well. The events stand in a chain of the author's own,
 * so that no client's log or export holds them.
 */
export function inOwnRoom<T>(
  deps: RoomDeps,
  author: Author,
  { verb, note }: { readonly verb: RoomVerb; readonly note?: string },
  work: (room: Room) => Promise<Result<T>>,
): Promise<Result<T>> {
  const person = author.person;
  if (person === null) return Promise.resolve(refuse('forbidden', 'Private notes are their author’s alone.'));
  const now = deps.clock();
  const event = (done: string, rows: readonly RowDigest[], detail = {}): LedgerEntry =>
    ledgerEntry({
      practice: author.practice,
      chain: person,
      at: now,
      who: person,
      verb: done,
      subject: note === undefined ? { table: 'person', id: person } : { table: 'private_note', id: note },
      from: author.from,
      rows,
      detail,
    });
  return orUnavailable(() =>
    transact(deps.db.pool, author, async (trx): Promise<Outcome<Result<T>>> => {
      const result = (await mayWrite(trx, person)) ? await work({ trx, author: person, now }) : notForYou;
      if (result.ok) return { value: result, keep: true, entries: [event(verb, trx.written)] };
      const trace = traces[result.code];
      if (trace === undefined || trx.written.length > 0) return { value: result, keep: false, entries: [] };
      return { value: result, keep: true, entries: [event(trace, [], { verb })] };
    }),
  );
}

const notForYou = refuse('forbidden', 'Private notes are for clinicians and supervisors.');

/** What a "no" leaves in the log; a conflict shows the author what is stored. */
const traces: Partial<Record<RefusalCode, string>> = {
  forbidden: 'refused',
  'not-found': 'refused',
  conflict: 'read-private-note',
};

async function mayWrite(trx: Trx, person: string): Promise<boolean> {
  const rows = await trx.ask(
    `select from person where practice = $1 and id = $2 and active and (roles like '%"clinician"%' or roles like '%"supervisor"%')`,
    [trx.practice, person],
  );
  return rows.length > 0;
}
