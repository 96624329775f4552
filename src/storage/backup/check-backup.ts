import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Writable } from 'node:stream';
import { knownMigrations } from '../known-migrations.ts';
import type { Progress } from '../progress.ts';
import { systemCode } from '../system-code.ts';
import { BackupRefused } from './backup-refused.ts';
import type { Manifest } from './manifest.ts';
import { measuring } from './measured.ts';
import { readManifest } from './read-manifest.ts';

/**
 * Reads a backup through and answers its manifest when every file is as it was written and this Goldthread
 * knows its form. Throws `BackupRefused`, which names the file.
 */
export async function checkBackup(
  folder: string,
  { progress, signal }: { progress: Progress; signal: AbortSignal },
): Promise<Manifest> {
  const manifest = await readManifest(folder);
  await assertKnownForm(manifest);
  const files = [...manifest.keys, ...manifest.tables];
  const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const file of files) {
    await assertUnchanged(join(folder, file.file), file, signal);
    progress('checking', (done += file.bytes), total);
  }
  return manifest;
}

async function assertUnchanged(
  path: string,
  { bytes, sha256 }: { bytes: number; sha256: string },
  signal: AbortSignal,
): Promise<void> {
  const found = await stat(path).catch((fault: unknown) => {
    if (systemCode(fault) === 'ENOENT') throw new BackupRefused(`${path} is missing from the backup.`);
    throw fault;
  });
  if (found.size < bytes)
    throw new BackupRefused(`${path} is cut off: ${found.size} of ${bytes} bytes are there.`);
  const measured = measuring();
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  await pipeline(createReadStream(path), measured, nowhere, { signal });
  if (measured.result().sha256 !== sha256)
    throw new BackupRefused(`${path} is not as it was when the backup was made.`);
}

/** A backup of an earlier Goldthread is brought forward after it is loaded; one of a later cannot be read. */
async function assertKnownForm({ migrations, goldthread }: Manifest): Promise<void> {
  const known = await knownMigrations();
  for (const [nth, { name, sha256 }] of migrations.entries()) {
    if (known[nth]?.name === name && known[nth].sha256 === sha256) continue;
    throw new BackupRefused(
      `This backup was made by Goldthread ${goldthread}, whose database form (${name}) this version does not know. ` +
        'Restore it with that version or a newer one.',
    );
  }
}
