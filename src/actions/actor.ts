import type { From } from '../storage/ledger/event-content.ts';

/** Who acts, for which practice, from where; rights are read from the database when the action is performed. */
export interface Actor {
  readonly practice: string;
  /** Null only for the machine's own operator at the command line, who acts as an admin. */
  readonly person: string | null;
  readonly session?: string;
  readonly from: From;
}
