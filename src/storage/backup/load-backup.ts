import type { Client } from 'pg';
import type { Address } from '../database.ts';
import type { Progress } from '../progress.ts';
import { BackupRefused } from './backup-refused.ts';
import { type KeptTable, keptTables } from './kept-tables.ts';
import { loadTable } from './load-table.ts';
import type { Manifest } from './manifest.ts';
import { ownerClient } from './owner-client.ts';

export interface Loading {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Loads a checked backup into a database that has the backup's form and holds nothing yet: everything or nothing.
 * Every reference between tables is checked by the database on the way.
 */
export async function loadBackup(owner: Address, loading: Loading): Promise<void> {
  const client = await ownerClient(owner);
  try {
    await client.query('begin');
    const tables = await keptTables(client);
    assertSameTables(tables, loading.manifest);
    // PostgreSQL does not COPY into a table with forced row-level security; what is altered is seen by nobody before the commit.
    await forceRowLevelSecurity(client, tables, 'no force');
    await assertEmpty(client, tables);
    for (const { table } of tables) {
      const file = loading.manifest.tables.find(each => each.table === table);
      if (file) await loadTable(client, file, loading);
    }
    await forceRowLevelSecurity(client, tables, 'force');
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

function assertSameTables(tables: readonly KeptTable[], manifest: Manifest): void {
  const said = (list: readonly KeptTable[]): string =>
    list
      .map(({ table, columns }) => `${table} (${columns.toSorted().join(', ')})`)
      .sort()
      .join('; ');
  if (said(tables) !== said(manifest.tables))
    throw new BackupRefused('The backup does not hold the tables that its own migrations make.');
}

async function assertEmpty(client: Client, tables: readonly KeptTable[]): Promise<void> {
  for (const { table } of tables) {
    const { rowCount } = await client.query(`select from ${table} limit 1`);
    if (rowCount !== 0)
      throw new BackupRefused('The database holds a record already. Restore into an empty one.');
  }
}

async function forceRowLevelSecurity(
  client: Client,
  tables: readonly KeptTable[],
  how: 'force' | 'no force',
): Promise<void> {
  for (const { table } of tables) await client.query(`alter table ${table} ${how} row level security`);
}
