import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { syncFolder } from '../sync-folder.ts';
import { systemCode } from '../system-code.ts';
import { KeysDoNotFit } from './keys-do-not-fit.ts';
import { keysFrom } from './keys-from.ts';
import type { Keys } from './keys.ts';

/** Where the two secrets of an installation lie in its key folder. */
export const keyFiles = ['signing.key', 'private-notes.key'] as const;

/**
 * Reads the master secrets of an installation from a folder, and makes them on first use (files 0600, folder 0700,
 * on disk before they are used). Whoever holds these files can seal documents and read private notes.
 */
export async function openKeys(folder: string, random: (bytes: number) => Buffer): Promise<Keys> {
  await makeFolder(folder);
  await syncFolder(dirname(folder));
  const [signingFile, privateNotesFile] = keyFiles;
  const signing = await secretIn(join(folder, signingFile), random);
  const privateNotes = await secretIn(join(folder, privateNotesFile), random);
  return keysFrom({ signing, privateNotes });
}

async function secretIn(file: string, random: (bytes: number) => Buffer): Promise<Buffer> {
  const secret = (await read(file)) ?? (await create(file, random(32))) ?? (await read(file));
  if (secret?.length !== 32)
    throw new KeysDoNotFit(`The key file ${file} is damaged. Put it back from a backup.`);
  return secret;
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  } catch (fault) {
    if (systemCode(fault) === 'ENOENT') return undefined;
    throw fault;
  }
}

/** Writes a new key file, whole and on disk before it has its name; undefined when there is one already. */
async function create(file: string, secret: Buffer): Promise<Buffer | undefined> {
  const unfinished = `${file}.${process.pid}.partial`;
  try {
    await writeFile(unfinished, `${secret.toString('base64')}\n`, { mode: 0o600, flush: true });
    // A link, unlike a renaming, never takes the place of a key that is there.
    await link(unfinished, file);
    await syncFolder(dirname(file));
    return secret;
  } catch (fault) {
    if (systemCode(fault) === 'EEXIST') return undefined;
    throw fault;
  } finally {
    await rm(unfinished, { force: true });
  }
}
