import type { From } from '../storage/ledger/event-content.ts';
import { type LedgerEntry, ledgerEntry } from '../storage/ledger/ledger-entry.ts';
import type { RowDigest } from '../storage/row-digest.ts';
import { type Outcome, transact } from '../storage/transact.ts';
import type { Deps } from './deps.ts';

/** Something that happened at the door of a practice: a sign-in, a lock, a wrong secret. */
export interface DoorEvent {
  readonly practice: string;
  /** Whose account it is about; null when nobody is known by the name given. */
  readonly person: string | null;
  readonly from: From;
  readonly verb: string;
  readonly rows?: readonly RowDigest[];
  readonly detail?: Readonly<Record<string, unknown>>;
}

export const doorEntry = (deps: Deps, event: DoorEvent): LedgerEntry =>
  ledgerEntry({
    practice: event.practice,
    chain: event.practice,
    at: deps.clock(),
    who: event.person,
    verb: event.verb,
    subject:
      event.person === null
        ? { table: 'practice', id: event.practice }
        : { table: 'person', id: event.person },
    from: event.from,
    rows: event.rows ?? [],
    detail: event.detail ?? {},
  });

/** Enters an event that stands by itself in the practice's chain. */
export function noteAtTheDoor(deps: Deps, event: DoorEvent): Promise<undefined> {
  const outcome: Outcome<undefined> = { value: undefined, keep: true, entries: [doorEntry(deps, event)] };
  return transact(deps.db.pool, event, () => Promise.resolve(outcome));
}
