import { type FileHandle, link, open, rm } from 'node:fs/promises';
import { CannotDo } from './cannot-do.ts';

const sentences: Record<string, (path: string) => string> = {
  EEXIST: path => `${path} exists already. Name another file, or delete it first.`,
  ENOENT: path => `${path} lies in a folder that does not exist.`,
  ENOTDIR: path => `${path} lies in a folder that does not exist.`,
  EACCES: path => `${path} may not be written by this account.`,
  EPERM: path => `${path} may not be written by this account.`,
  EROFS: path => `${path} lies on a disk that cannot be written to.`,
  ENOSPC: path => `The disk that holds ${path} is full.`,
  EDQUOT: path => `The disk that holds ${path} is full.`,
};

/** Writes a new file that only its owner may read: the whole text, on disk, or no file. */
export async function writeNewFile(path: string, text: string): Promise<void> {
  const unfinished = `${path}.${process.pid}.partial`;
  try {
    await fill(await open(unfinished, 'wx', 0o600), text);
    // A link, unlike a renaming, never takes the place of a file that is there.
    await link(unfinished, path);
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    const sentence = sentences[code];
    throw sentence ? new CannotDo(sentence(path)) : fault;
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function fill(file: FileHandle, text: string): Promise<void> {
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}
