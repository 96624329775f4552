import { open } from 'node:fs/promises';
import { systemCode } from './system-code.ts';

/** What file systems answer (FAT, network shares) that keep names on disk in their own way. */
const cannot = ['EINVAL', 'ENOTSUP', 'EISDIR'];

/** Makes names in a folder (new files, renamings) outlive a power cut, where the file system can. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (fault) {
    if (!cannot.includes(systemCode(fault) ?? '')) throw fault;
  } finally {
    await handle.close();
  }
}
