import { rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Address } from '../database.ts';
import { stopServer } from '../embedded/stop-server.ts';
import type { From } from '../ledger/event-content.ts';
import { makeFolder } from '../make-folder.ts';
import type { Progress } from '../progress.ts';
import { assertFresh, beginFolder } from './begin-folder.ts';
import { bringBack } from './bring-back.ts';
import { checkBackup } from './check-backup.ts';
import { copyKeys } from './copy-keys.ts';
import { finishFolder } from './finish-folder.ts';
import type { Manifest } from './manifest.ts';
import { plainTrouble } from './plain-trouble.ts';

/** A database that was opened for a restore. */
export interface OpenStore {
  readonly owner: Address;
  readonly leave: () => Promise<void>;
}

export interface Restoring<S extends OpenStore, T> {
  /** Opens the database of a data folder, and makes it when it is not there. */
  readonly openStore: (dataFolder: string) => Promise<S>;
  /** Looks at what was restored, before it gets its name. */
  readonly inspect: (store: S, manifest: Manifest) => Promise<T>;
  readonly clock: () => string;
  readonly from: From;
  readonly progress: Progress;
  readonly signal: AbortSignal;
}

export interface Restored<T> {
  readonly manifest: Manifest;
  readonly inspected: T;
}

/**
 * Restores a backup into a data folder that does not exist yet. Everything is checked before anything is made, and
 * the folder gets its name when all is in it. Throws `BackupRefused`, leaving nothing behind.
 */
export async function restore<S extends OpenStore, T>(
  backup: string,
  dataFolder: string,
  work: Restoring<S, T>,
): Promise<Restored<T>> {
  const target = resolve(dataFolder);
  const unfinished = `${target}.restoring`;
  try {
    await assertFresh(target);
    const manifest = await checkBackup(backup, work);
    await makeFolder(dirname(target));
    await beginFolder(unfinished, removeWithServer);
    const inspected = await fill(unfinished, { backup, manifest, work });
    await finishFolder(unfinished, target);
    return { manifest, inspected };
  } catch (fault) {
    throw plainTrouble(target, fault);
  }
}

interface Filling<S extends OpenStore, T> {
  readonly backup: string;
  readonly manifest: Manifest;
  readonly work: Restoring<S, T>;
}

async function fill<S extends OpenStore, T>(
  folder: string,
  { backup, manifest, work }: Filling<S, T>,
): Promise<T> {
  try {
    await copyKeys(backup, folder);
    const store = await work.openStore(folder);
    try {
      await bringBack(store.owner, { folder: backup, manifest, ...work });
      return await work.inspect(store, manifest);
    } finally {
      await store.leave();
    }
  } catch (fault) {
    await removeWithServer(folder);
    throw fault;
  }
}

/** A restore that was killed may have left its PostgreSQL running in the folder. */
async function removeWithServer(folder: string): Promise<void> {
  await stopServer(join(folder, 'database'));
  // A server that ends may still be clearing away files of its own.
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
}
