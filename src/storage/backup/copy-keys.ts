import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../sync-folder.ts';
import { systemCode } from '../system-code.ts';
import { BackupRefused } from './backup-refused.ts';
import type { Manifest } from './manifest.ts';
import { writeWhole } from './write-whole.ts';

/** Copies the key files of a folder into a new one (0700, files 0600), through to the disk. */
export async function copyKeys(from: string, to: string): Promise<Manifest['keys']> {
  const names = await readdir(join(from, 'keys')).catch((fault: unknown) => {
    if (systemCode(fault) !== 'ENOENT') throw fault;
    throw new BackupRefused(`The keys of the record are not in ${join(from, 'keys')}.`);
  });
  await mkdir(join(to, 'keys'), { mode: 0o700 });
  const copied: Manifest['keys'] = [];
  for (const name of names.sort()) {
    const file = `keys/${name}`;
    copied.push({ file, ...(await writeWhole(join(to, file), await readFile(join(from, file)))) });
  }
  await syncFolder(join(to, 'keys'));
  return copied;
}
