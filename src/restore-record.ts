import { resolve } from 'node:path';
import type { Environment } from './environment.ts';
import { now, openStore } from './main.ts';
import { operator } from './operator.ts';
import type { Manifest } from './storage/backup/manifest.ts';
import { restore } from './storage/backup/restore.ts';
import { restoreManaged } from './storage/backup/restore-managed.ts';
import { type Address, openDatabase } from './storage/database.ts';
import type { Verification } from './storage/verify/finding.ts';
import { verify } from './storage/verify/verify.ts';
import type { Told } from './told.ts';

export interface VerifiedPractice {
  readonly practice: string;
  readonly name: string;
  readonly verification: Verification;
}

export interface RestoredRecord {
  readonly manifest: Manifest;
  readonly practices: readonly VerifiedPractice[];
}

/** Restores a backup into the data folder (or the managed database) of the settings, and verifies it. Throws `BackupRefused`. */
export async function restoreRecord(
  settings: Environment,
  backup: string,
  told: Told,
): Promise<RestoredRecord> {
  const { GOLDTHREAD_DATA: dataFolder, DATABASE_URL: url } = settings;
  const work = { ...told, clock: now, from: operator() };
  const from = resolve(backup);
  if (url === undefined) {
    const { manifest, inspected } = await restore(from, dataFolder, {
      ...work,
      openStore: folder => openStore({ ...settings, GOLDTHREAD_DATA: folder }),
      inspect: (store, manifest) => verifyAll(store.application, manifest, told),
    });
    return { manifest, practices: inspected };
  }
  const store = await openStore(settings);
  try {
    const manifest = await restoreManaged(from, { dataFolder, owner: store.owner }, work);
    return { manifest, practices: await verifyAll(store.application, manifest, told) };
  } finally {
    await store.leave();
  }
}

async function verifyAll(
  application: Address,
  { practices }: Manifest,
  { progress, warn }: Told,
): Promise<VerifiedPractice[]> {
  const database = openDatabase(application, { onFault: fault => warn(fault.message) });
  const verified: VerifiedPractice[] = [];
  try {
    for (const { id, name } of practices)
      verified.push({ practice: id, name, verification: await verify(database.pool, id, progress) });
    return verified;
  } finally {
    await database.close();
  }
}
