import { canonical } from '../canonical.ts';
import type { EventContent } from './event-content.ts';

/** One event on its way into a chain; `content` is canonical JSON of an `EventContent`. */
export interface LedgerEntry {
  readonly chain: string;
  readonly content: string;
}

/** Writes an event as the ledger keeps it. */
export const ledgerEntry = (content: Omit<EventContent, 'v'>): LedgerEntry => ({
  chain: content.chain,
  content: canonical({ v: 1, ...content }),
});
