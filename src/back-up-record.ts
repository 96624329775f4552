import { resolve } from 'node:path';
import type { Environment } from './environment.ts';
import { assertRecordIn } from './assert-record-in.ts';
import { now, openStore, version } from './main.ts';
import { operator } from './operator.ts';
import { backUp } from './storage/backup/back-up.ts';
import type { Manifest } from './storage/backup/manifest.ts';
import type { Told } from './told.ts';

/** Copies the whole record of an installation, and its keys, into a new folder. Throws `BackupRefused`. */
export async function backUpRecord(settings: Environment, folder: string, told: Told): Promise<Manifest> {
  await assertRecordIn(settings);
  const store = await openStore(settings);
  try {
    return await backUp(folder, {
      owner: store.owner,
      dataFolder: resolve(settings.GOLDTHREAD_DATA),
      version,
      clock: now,
      from: operator(),
      ...told,
    });
  } finally {
    await store.leave();
  }
}
