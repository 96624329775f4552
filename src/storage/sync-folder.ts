import { open } from 'node:fs/promises';

/** Makes names in a folder (new files, renamings) outlive a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
