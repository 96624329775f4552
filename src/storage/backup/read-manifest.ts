import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { systemCode } from '../system-code.ts';
import { unfinishedBy } from '../unfinished.ts';
import { BackupRefused } from './backup-refused.ts';
import { formatVersion, manifest, type Manifest, manifestFile, manifestHashFile } from './manifest.ts';

/** A hundred thousand clients have a manifest of about 20 MB. */
const mostBytes = 256 * 2 ** 20;

const kind = z.looseObject({ format: z.literal('goldthread-backup'), formatVersion: z.number() });

/** What a backup says about itself. Throws `BackupRefused`, which names the file. */
export async function readManifest(folder: string): Promise<Manifest> {
  if ((await unfinishedBy(folder)) !== undefined)
    throw new BackupRefused(`${folder} is a backup that was never finished.`);
  const path = join(folder, manifestFile);
  const text = await textOf(folder, manifestFile);
  const hash = createHash('sha256').update(text).digest('hex');
  if ((await textOf(folder, manifestHashFile)).toString('latin1') !== `${hash}  ${manifestFile}\n`)
    throw new BackupRefused(
      `${path} is not as it was when the backup was made: ${manifestHashFile} beside it says otherwise.`,
    );
  const value = parsed(text);
  const about = kind.safeParse(value);
  if (!about.success) throw new BackupRefused(`${path} is not the manifest of a Goldthread backup.`);
  if (about.data.formatVersion !== formatVersion)
    throw new BackupRefused(
      `${path} is in version ${about.data.formatVersion} of the backup format; this Goldthread reads version ${formatVersion}.`,
    );
  const whole = manifest.safeParse(value);
  if (whole.success) return whole.data;
  const [first] = whole.error.issues;
  throw new BackupRefused(`${path} cannot be used: ${first?.path.join('.') ?? ''} ${first?.message ?? ''}.`);
}

async function textOf(folder: string, name: string): Promise<Buffer> {
  const path = join(folder, name);
  try {
    const { size } = await stat(path);
    if (size > mostBytes) throw new BackupRefused(`${path} is too large to be what it says.`);
    return await readFile(path);
  } catch (fault) {
    if (fault instanceof BackupRefused) throw fault;
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(fault) ?? ''))
      throw new BackupRefused(`${folder} is not a whole Goldthread backup: ${name} is missing.`);
    throw fault;
  }
}

function parsed(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString());
  } catch (fault) {
    if (fault instanceof SyntaxError) return undefined;
    throw fault;
  }
}
