import { readdir, readFile, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Address } from '../database.ts';
import { makeFolder } from '../make-folder.ts';
import { syncFolder } from '../sync-folder.ts';
import { systemCode } from '../system-code.ts';
import { BackupRefused } from './backup-refused.ts';
import { beginFolder } from './begin-folder.ts';
import { bringBack } from './bring-back.ts';
import { checkBackup } from './check-backup.ts';
import { copyKeys } from './copy-keys.ts';
import type { Manifest } from './manifest.ts';
import { plainTrouble } from './plain-trouble.ts';
import type { Restoring } from './restore.ts';

/**
 * Restores a backup into the empty database of a managed server, and its keys into the data folder. The keys come
 * first: without them what is in the database could neither be signed on nor opened, while keys alone do no harm.
 */
export async function restoreManaged(
  backup: string,
  { dataFolder, owner }: { readonly dataFolder: string; readonly owner: Address },
  work: Pick<Restoring<never, never>, 'clock' | 'from' | 'progress' | 'signal'>,
): Promise<Manifest> {
  const folder = resolve(dataFolder);
  try {
    const manifest = await checkBackup(backup, work);
    await placeKeys(backup, folder);
    await bringBack(owner, { folder: backup, manifest, ...work });
    return manifest;
  } catch (fault) {
    throw plainTrouble(folder, fault);
  }
}

async function placeKeys(backup: string, folder: string): Promise<void> {
  const keys = join(folder, 'keys');
  const there = await readdir(keys).catch((fault: unknown) => {
    if (systemCode(fault) === 'ENOENT') return undefined;
    throw fault;
  });
  if (there) {
    if (await areSame(there, keys, join(backup, 'keys'))) return;
    throw new BackupRefused(
      `${keys} holds other keys than the backup. Name a data folder that does not exist yet.`,
    );
  }
  const unfinished = join(folder, 'keys.restoring');
  await makeFolder(folder);
  await beginFolder(unfinished);
  await copyKeys(backup, unfinished);
  await rename(join(unfinished, 'keys'), keys);
  await syncFolder(folder);
  await rm(unfinished, { recursive: true });
}

async function areSame(names: readonly string[], one: string, other: string): Promise<boolean> {
  if (names.toSorted().join('/') !== (await readdir(other)).sort().join('/')) return false;
  for (const name of names) {
    const [here, there] = await Promise.all([readFile(join(one, name)), readFile(join(other, name))]);
    if (!here.equals(there)) return false;
  }
  return true;
}
