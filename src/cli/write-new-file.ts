import { lstat, open, rename, rm } from 'node:fs/promises';
import { CannotDo } from './cannot-do.ts';

const sentences: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'lies in a folder that does not exist'],
  ['ENOTDIR', 'lies in a folder that does not exist'],
  ['EACCES', 'may not be written by this account'],
  ['EPERM', 'may not be written by this account'],
  ['EROFS', 'lies on a disk that cannot be written to'],
  ['ENOSPC', 'does not fit on its disk'],
  ['EDQUOT', 'does not fit on its disk'],
]);

/** Writes a new file that only its owner may read: the whole text, on disk, or no file. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  try {
    if (await isThere(path))
      throw new CannotDo(`${path} exists already. Name another file, or delete it first.`);
    await write(path, text);
  } catch (fault) {
    const sentence = sentences.get(codeOf(fault));
    throw sentence === undefined ? fault : new CannotDo(`${path} ${sentence}.`);
  }
}

async function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    (fault: unknown) => {
      if (codeOf(fault) === 'ENOENT') return false;
      throw fault;
    },
  );
}

async function write(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.partial`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(text).finally(() => file.sync().finally(() => file.close()));
    await rename(unfinished, path);
  } catch (fault) {
    await rm(unfinished, { force: true });
    throw fault;
  }
}

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : '';
