import type { Client } from 'pg';
import type { From } from '../ledger/event-content.ts';
import { appendEvents } from '../ledger/append-events.ts';
import { ledgerEntry } from '../ledger/ledger-entry.ts';

interface Noted {
  readonly verb: 'back-up' | 'restore-backup';
  readonly at: string;
  readonly from: From;
  readonly detail: Readonly<Record<string, unknown>>;
}

/**
 * Tells every practice's ledger that its record was copied out or brought back. The machine's operator does this, not
 * a person of the practice, so there is no policy to ask.
 */
export async function noteBackup(owner: Client, { verb, at, from, detail }: Noted): Promise<void> {
  await owner.query('begin');
  await owner.query("select set_config('app.whole_installation', 'yes', true)");
  const { rows } = await owner.query<{ id: string }>('select id from practice');
  for (const { id } of rows) {
    const subject = { table: 'practice', id };
    const entry = ledgerEntry({
      practice: id,
      chain: id,
      at,
      who: null,
      verb,
      subject,
      from,
      rows: [],
      detail: { ...detail },
    });
    await owner.query("select set_config('app.practice', $1, true)", [id]);
    await owner.query(appendEvents([entry]));
  }
  await owner.query('commit');
}
