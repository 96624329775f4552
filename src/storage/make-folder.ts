import { access, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { systemCode } from './system-code.ts';

/**
 * Makes a folder for its owner alone, and those above it where they are missing; one that is there stays as it is.
 * One by one, because Node's own way to make several never ends where none can be made (below /proc).
 */
export async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch (fault) {
    if (systemCode(fault) === 'EEXIST') return;
    const above = dirname(folder);
    if (systemCode(fault) !== 'ENOENT' || (await isThere(above))) throw fault;
    await makeFolder(above);
    await makeFolder(folder);
  }
}

const isThere = (folder: string): Promise<boolean> =>
  access(folder).then(
    () => true,
    () => false,
  );
