import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import type { Measured } from './measured.ts';

/** Writes a small new file that only its owner may read, through to the disk. */
export async function writeWhole(path: string, content: string | Buffer): Promise<Measured> {
  await writeFile(path, content, { flag: 'wx', mode: 0o600, flush: true });
  return { bytes: Buffer.byteLength(content), sha256: createHash('sha256').update(content).digest('hex') };
}
