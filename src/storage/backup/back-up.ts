import { rm } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import type { Client } from 'pg';
import type { Address } from '../database.ts';
import { isUnavailable } from '../is-unavailable.ts';
import type { From } from '../ledger/event-content.ts';
import { makeFolder } from '../make-folder.ts';
import type { Progress } from '../progress.ts';
import { syncFolder } from '../sync-folder.ts';
import { assertWholeView } from './assert-whole-view.ts';
import { BackupRefused } from './backup-refused.ts';
import { assertFresh, beginFolder } from './begin-folder.ts';
import { copyKeys } from './copy-keys.ts';
import { finishFolder } from './finish-folder.ts';
import { keptTables } from './kept-tables.ts';
import { formatVersion, type Manifest, manifestFile, manifestHashFile, type TableFile } from './manifest.ts';
import { isInOurForm, migrationsIn } from './migrations-in.ts';
import { noteBackup } from './note-backup.ts';
import { ownerClient } from './owner-client.ts';
import { plainTrouble } from './plain-trouble.ts';
import { writeTable } from './write-table.ts';
import { writeWhole } from './write-whole.ts';

export interface BackingUp {
  /** The database, as the owner of the tables. */
  readonly owner: Address;
  readonly dataFolder: string;
  /** The version of this Goldthread. */
  readonly version: string;
  readonly clock: () => string;
  readonly from: From;
  /** Told what the person should know though the backup goes on. */
  readonly warn: (sentence: string) => void;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

/**
 * Writes everything that was acknowledged up to now, and the keys, into a new folder, while others go on writing.
 * The folder gets its name when it is whole and on disk. Throws `BackupRefused`, leaving nothing behind.
 */
export async function backUp(folder: string, work: BackingUp): Promise<Manifest> {
  const target = resolve(folder);
  const unfinished = `${target}.partial`;
  if (!relative(resolve(work.dataFolder), target).startsWith('..'))
    throw new BackupRefused(
      'A backup inside the data folder is lost together with it. Name a folder elsewhere.',
    );
  try {
    await assertFresh(target);
    await makeFolder(dirname(target));
    await beginFolder(unfinished);
  } catch (fault) {
    throw plainTrouble(target, fault);
  }
  try {
    const manifest = await writeAll(unfinished, work);
    await finishFolder(unfinished, target);
    return manifest;
  } catch (fault) {
    await rm(unfinished, { recursive: true, force: true });
    throw plainTrouble(target, fault);
  }
}

async function writeAll(folder: string, work: BackingUp): Promise<Manifest> {
  const keys = await copyKeys(work.dataFolder, folder);
  const snapshot = await writeSnapshot(folder, work);
  const manifest: Manifest = {
    format: 'goldthread-backup',
    formatVersion,
    goldthread: work.version,
    ...snapshot,
    keys,
  };
  const text = `${JSON.stringify(manifest, null, 1)}\n`;
  const { sha256 } = await writeWhole(join(folder, manifestFile), text);
  await writeWhole(join(folder, manifestHashFile), `${sha256}  ${manifestFile}\n`);
  await syncFolder(folder);
  return manifest;
}

type Snapshot = Pick<Manifest, 'madeAt' | 'postgres' | 'migrations' | 'practices' | 'heads' | 'tables'>;

/** Everything is read in one transaction, so all tables show the record of the same moment. */
async function writeSnapshot(folder: string, work: BackingUp): Promise<Snapshot> {
  const client = await ownerClient(work.owner);
  try {
    await assertRecord(client);
    await note(client, work);
    const madeAt = work.clock();
    await client.query('begin transaction isolation level repeatable read read only');
    await client.query("select set_config('app.whole_installation', 'yes', true)");
    const tables = await writeTables(client, folder, work);
    const about = await aboutTheRecord(client);
    await client.query('commit');
    return { madeAt, ...about, tables };
  } finally {
    await client.end();
  }
}

async function assertRecord(client: Client): Promise<void> {
  const { rowCount } = await client.query("select where to_regclass('public.migration') is not null");
  if (rowCount === 0) throw new BackupRefused('There is no record here to back up.');
}

/** Neither a full disk nor an upgrade that is still to come must keep anybody from making a backup. */
async function note(client: Client, { clock, from, warn }: BackingUp): Promise<void> {
  if (!(await isInOurForm(client))) {
    warn(
      'The record is in the form of another version of Goldthread, so its access log does not tell of this backup.',
    );
    return;
  }
  try {
    await noteBackup(client, { verb: 'back-up', at: clock(), from, detail: {} });
  } catch (fault) {
    if (!isUnavailable(fault)) throw fault;
    await client.query('rollback');
    warn('The access log has no room for an entry about this backup: is the disk of the record full?');
  }
}

async function writeTables(client: Client, folder: string, work: BackingUp): Promise<TableFile[]> {
  const tables = await keptTables(client);
  await assertWholeView(client, tables);
  await makeFolder(join(folder, 'tables'));
  const written: TableFile[] = [];
  for (const table of tables) written.push(await writeTable(client, table, { folder, ...work }));
  await syncFolder(join(folder, 'tables'));
  return written;
}

async function aboutTheRecord(client: Client): Promise<Omit<Snapshot, 'madeAt' | 'tables'>> {
  const version = await client.query<{ server_version: string }>('show server_version');
  const migrations = await migrationsIn(client);
  const practices = await client.query<Manifest['practices'][number]>(
    'select id, name from practice order by created_at, id',
  );
  const heads = await client.query<Manifest['heads'][number]>(
    `select practice, id as chain, seq::text, encode(head, 'hex') as head from chain order by practice, id`,
  );
  return {
    postgres: version.rows[0]?.server_version ?? '',
    migrations,
    practices: practices.rows,
    heads: heads.rows,
  };
}
