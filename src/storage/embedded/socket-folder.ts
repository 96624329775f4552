import { createHash } from 'node:crypto';
import { chmod, chown, lstat, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedRefused } from './embedded-refused.ts';
import type { ServerUser } from './server-user.ts';

/** What the systems allow a socket's path (104 bytes on macOS, 108 on Linux) less the socket's own name. */
const longestFolder = 103 - '/.s.PGSQL.5432'.length;

/**
 * Where the server's socket lies: in the data folder when the path is short and plain enough and the account
 * can walk to it; otherwise in the system's place for such things, under a name derived from the data folder.
 * A running server names it in `postmaster.pid`.
 */
export function socketFolder(dataFolder: string, user: ServerUser): string {
  const within = join(dataFolder, 'socket');
  const fits = !user && Buffer.byteLength(within) <= longestFolder && !/[",]/.test(within);
  return fits ? within : join(systemPlace(user), shortName(dataFolder));
}

/** Makes the folder, open to the server's account alone (0700). */
export async function makeSocketFolder(folder: string, user: ServerUser): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await assertOurs(folder, user);
  if (user) await chown(folder, user.uid, user.gid);
  await chmod(folder, 0o700);
}

function systemPlace(user: ServerUser): string {
  if (user) return process.platform === 'linux' ? '/run' : '/var/run';
  return tmpdir();
}

function shortName(dataFolder: string): string {
  return `goldthread-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`;
}

/** In a place where anybody may make folders, somebody may have made this one first. */
async function assertOurs(folder: string, user: ServerUser): Promise<void> {
  const found = await lstat(folder);
  if (found.isDirectory() && [process.getuid?.(), user?.uid].includes(found.uid)) return;
  throw new EmbeddedRefused(`${folder} is needed for PostgreSQL's socket but belongs to somebody else.`);
}
