import { canonical } from '../canonical.ts';
import type { EventContent } from './event-content.ts';

/** One event on its way into a chain; `content` is canonical JSON of an `EventContent`. */
export interface LedgerEntry extends Pick<EventContent, 'chain' | 'at' | 'who' | 'verb'> {
  readonly content: string;
}

/** Writes an event as the ledger keeps it. */
export const ledgerEntry = (content: Omit<EventContent, 'v'>): LedgerEntry => ({
  chain: content.chain,
  at: content.at,
  who: content.who,
  verb: content.verb,
  content: canonical({ v: 1, ...content }),
});
