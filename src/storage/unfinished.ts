import { open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from './sync-folder.ts';
import { systemCode } from './system-code.ts';

const mark = 'UNFINISHED';

/** Marks a folder as unfinished, made by this process; on disk before anything else is in it. */
export async function markUnfinished(folder: string): Promise<void> {
  const handle = await open(join(folder, mark), 'wx', 0o600);
  try {
    await handle.writeFile(`${process.pid}\nThis folder was never finished. It can be deleted.\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await syncFolder(folder);
}

/** Takes the mark away, on disk when this settles. */
export async function markFinished(folder: string): Promise<void> {
  await rm(join(folder, mark));
  await syncFolder(folder);
}

/** The number of the process that makes, or was making, this folder; undefined when it is finished or none of ours. */
export async function unfinishedBy(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, mark), 'utf8').catch((fault: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(fault) ?? '')) return undefined;
    throw fault;
  });
  return text === undefined ? undefined : Number.parseInt(text);
}
