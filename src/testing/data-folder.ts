import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A folder of its own that is removed when the file is done. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goldthread-folder-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** The data folder of an installation, with keys that say what they are for. */
export async function dataFolderWithKeys(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'keys'), { mode: 0o700 });
  await writeFile(join(folder, 'keys/signing.key'), 'the key that signs\n', { mode: 0o600 });
  await writeFile(join(folder, 'keys/private-notes.key'), 'the key of private notes\n', { mode: 0o600 });
  return folder;
}
