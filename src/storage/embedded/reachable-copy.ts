import { chmod, cp, lstat, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedRefused } from './embedded-refused.ts';

const place = '/var/cache/goldthread';

/**
 * Copies a PostgreSQL that lies where only root can reach it (below a home of mode 0700) to a place every
 * account can read, once per `label`, and gives the new folder back. Only root calls this.
 */
export async function reachableCopy(folder: string, label: string): Promise<string> {
  const copy = join(place, `postgresql-${label}`);
  if (await lstat(copy).catch(() => undefined)) return copy;

  const unfinished = `${copy}.${process.pid}`;
  try {
    await mkdir(place, { recursive: true, mode: 0o755 });
    await cp(folder, unfinished, { recursive: true, verbatimSymlinks: true });
    await openToAll(unfinished);
    await rename(unfinished, copy);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    if (await lstat(copy).catch(() => undefined)) return copy;
    throw new EmbeddedRefused(
      `PostgreSQL lies in ${folder}, where only root can reach it, and could not be copied to ${place}: ` +
        (error as Error).message,
    );
  }
  return copy;
}

async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const isProgram = entry.isDirectory() || entry.parentPath.endsWith('/bin') || entry.name.includes('.so');
    await chmod(join(entry.parentPath, entry.name), isProgram ? 0o755 : 0o644);
  }
}
