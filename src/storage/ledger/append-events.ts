import type { QueryConfig } from 'pg';
import type { LedgerEntry } from './ledger-entry.ts';

const columns = ['chain', 'content', 'at', 'who', 'verb'] as const;

/** The statement that enters events at the end of their chains, in this order; the only way into the ledger. */
export const appendEvents = (entries: readonly LedgerEntry[]): QueryConfig => ({
  name: 'append_events',
  text: 'select append_events($1::uuid[], $2::text[], $3::text[], $4::uuid[], $5::text[])',
  values: columns.map(name => entries.map(entry => entry[name])),
});
