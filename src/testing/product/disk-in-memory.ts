import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { SmallDisk } from './small-disk.ts';

const megabytes = 160;

/**
 * A real disk, held in memory, in a view of the file system of its own: as root, or as an ordinary user within a user
 * namespace. Undefined where the machine allows neither.
 */
export async function diskInMemory(place: string): Promise<SmallDisk | undefined> {
  const { how, make, enter, become } = process.getuid?.() === 0 ? asRoot : asOrdinaryUser();
  const holder = await hold(make, place);
  if (!holder) return undefined;
  const wrap = ['nsenter', '-t', String(holder.pid), ...enter, ...become];
  if (spawnSync('nsenter', [...wrap.slice(1), 'true']).status !== 0) {
    await end(holder);
    return undefined;
  }
  const filler = join('/proc', String(holder.pid), 'root', place, 'filler');
  return {
    how,
    folder: join(place, 'data'),
    wrap: () => wrap,
    fill: () => fill(filler),
    makeRoom: () => rm(filler),
    remove: () => end(holder),
  };
}

const asRoot = { how: 'a disk in memory', make: ['-m'], enter: ['-m'], become: [] };

const asOrdinaryUser = () => ({
  how: 'a disk in memory, within a user namespace',
  make: ['-Urm'],
  enter: ['-U', '-m', '--preserve-credentials'],
  // PostgreSQL refuses whoever looks like root, so the program becomes its own user again.
  become: ['unshare', '-U', `--map-user=${process.getuid?.()}`, `--map-group=${process.getgid?.()}`],
});

/** A process in whose view the disk stands; it ends with us, and the disk with the last process that sees it. */
async function hold(make: readonly string[], place: string): Promise<ChildProcess | undefined> {
  const script = 'mount -t tmpfs -o "size=$2m,mode=0755" goldthread "$1" && echo ready && exec cat';
  const holder = spawn('unshare', [...make, 'sh', '-c', script, 'sh', place, String(megabytes)], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const isReady = await Promise.race([
    once(holder.stdout, 'data').then(() => true),
    once(holder, 'close').then(() => false),
  ]).catch(() => false);
  return isReady ? holder : undefined;
}

async function end(holder: ChildProcess): Promise<void> {
  const ended = once(holder, 'close');
  holder.stdin?.end();
  await ended;
}

/** Writes until there is no room, in ever smaller steps, so that not a page is left. */
async function fill(path: string): Promise<void> {
  const file = await open(path, 'w');
  let size = 0;
  for (let step = 2 ** 20; step >= 1; step /= 2) size = await grow(file, size, Buffer.alloc(step));
  await file.close();
}

async function grow(file: FileHandle, from: number, zeros: Buffer): Promise<number> {
  for (let size = from; ;) {
    try {
      size += (await file.write(zeros, 0, zeros.length, size)).bytesWritten;
    } catch (fault) {
      if ((fault as NodeJS.ErrnoException).code !== 'ENOSPC') throw fault;
      return size;
    }
  }
}
