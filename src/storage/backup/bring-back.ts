import { type Address, openOwnerPool } from '../database.ts';
import type { From } from '../ledger/event-content.ts';
import { migrate } from '../migrate.ts';
import { type Loading, loadBackup } from './load-backup.ts';
import { noteBackup } from './note-backup.ts';
import { ownerClient } from './owner-client.ts';

export interface BringingBack extends Loading {
  readonly clock: () => string;
  readonly from: From;
}

/** Makes the form that a checked backup was taken from, loads it, brings it forward to ours, and notes that in the ledger. */
export async function bringBack(owner: Address, work: BringingBack): Promise<void> {
  const pool = openOwnerPool(owner, () => undefined);
  try {
    await migrate(pool, work.manifest.migrations.at(-1)?.name);
    await loadBackup(owner, work);
    await migrate(pool);
  } finally {
    await pool.end();
  }
  const client = await ownerClient(owner);
  const { from, manifest } = work;
  const detail = { backupOf: manifest.madeAt };
  await noteBackup(client, { verb: 'restore-backup', at: work.clock(), from, detail }).finally(() =>
    client.end(),
  );
}
