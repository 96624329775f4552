import { open, rename, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';

const largest = 10_000_000;

/** The file PostgreSQL writes its messages to, and a way to read what one start of it has written. */
export type ServerLog = { file: FileHandle; written: () => Promise<string> };

/** Opens `postgres.log` in the data folder; one that has grown large is set aside first. Close the file after use. */
export async function openServerLog(dataFolder: string): Promise<ServerLog> {
  const path = join(dataFolder, 'postgres.log');
  const grown = await stat(path).catch(() => undefined);
  if (grown && grown.size > largest) await rename(path, `${path}.old`);

  const file = await open(path, 'a+', 0o600);
  const { size: before } = await file.stat();
  return { file, written: () => readFrom(file, before) };
}

async function readFrom(file: FileHandle, start: number): Promise<string> {
  const { size } = await file.stat();
  const { buffer } = await file.read({ buffer: Buffer.alloc(size - start), position: start });
  return buffer.toString();
}
