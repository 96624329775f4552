import { rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncFolder } from '../sync-folder.ts';
import { systemCode } from '../system-code.ts';
import { markFinished } from '../unfinished.ts';
import { BackupRefused } from './backup-refused.ts';

/** Gives a folder that is complete its name, all at once; on disk when this settles. */
export async function finishFolder(unfinished: string, folder: string): Promise<void> {
  await markFinished(unfinished);
  await rename(unfinished, folder).catch((fault: unknown) => {
    if (['ENOTEMPTY', 'EEXIST'].includes(systemCode(fault) ?? ''))
      throw new BackupRefused(`Something else was put into ${folder} meanwhile.`);
    throw fault;
  });
  await syncFolder(dirname(folder));
}
