import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keysFrom } from './keys-from.ts';
import type { Keys } from './keys.ts';

/**
 * Reads the master secrets of an installation from a folder, and makes them on first use (files 0600, folder 0700,
 * on disk before they are used). Whoever holds these files can seal documents and read private notes.
 */
export async function openKeys(folder: string, random: (bytes: number) => Buffer): Promise<Keys> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const signing = await secretIn(join(folder, 'signing.key'), random);
  const privateNotes = await secretIn(join(folder, 'private-notes.key'), random);
  return keysFrom({ signing, privateNotes });
}

async function secretIn(file: string, random: (bytes: number) => Buffer): Promise<Buffer> {
  const made = await create(file, random(32));
  const secret = made ?? Buffer.from((await readFile(file, 'utf8')).trim(), 'base64');
  if (secret.length !== 32) throw new Error(`The key file ${file} is damaged: restore it from a backup.`);
  return secret;
}

/** Writes a new key file; undefined when there is one already. */
async function create(file: string, secret: Buffer): Promise<Buffer | undefined> {
  try {
    const handle = await open(file, 'wx', 0o600);
    await handle.writeFile(`${secret.toString('base64')}\n`);
    await handle.sync();
    await handle.close();
    return secret;
  } catch (fault) {
    if (fault instanceof Error && 'code' in fault && fault.code === 'EEXIST') return undefined;
    throw fault;
  }
}
