import { readdir, rm } from 'node:fs/promises';
import { isAlive } from '../embedded/is-alive.ts';
import { makeFolder } from '../make-folder.ts';
import { systemCode } from '../system-code.ts';
import { markUnfinished, unfinishedBy } from '../unfinished.ts';
import { BackupRefused } from './backup-refused.ts';

/** Refuses a folder that has something in it already; an empty one, or none, is fine. */
export async function assertFresh(folder: string): Promise<void> {
  const found = await readdir(folder).catch((fault: unknown) => {
    if (systemCode(fault) === 'ENOENT') return [];
    if (systemCode(fault) === 'ENOTDIR')
      throw new BackupRefused(`${folder} is a file, or lies below one. Name a folder.`);
    throw fault;
  });
  if (found.length > 0)
    throw new BackupRefused(`${folder} is not empty. Name a folder that does not exist yet.`);
}

/**
 * Makes the folder in which something is built before it gets its name, marked as unfinished. What an earlier
 * attempt left there when it was killed is cleared away; refused while that attempt still runs.
 */
export async function beginFolder(unfinished: string, clearAway = removed): Promise<void> {
  const maker = await unfinishedBy(unfinished);
  if (maker !== undefined) {
    if (maker !== process.pid && isAlive(maker))
      throw new BackupRefused(`Another program (process ${maker}) is writing ${unfinished} just now.`);
    await clearAway(unfinished);
  }
  await assertFresh(unfinished);
  await makeFolder(unfinished);
  await markUnfinished(unfinished);
}

const removed = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });
