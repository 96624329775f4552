import { chown, readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedRefused } from './embedded-refused.ts';

/** The account PostgreSQL runs under when we are root; `undefined` means: under our own. */
export type ServerUser = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root, so root lends it another account: the owner of the cluster folder if
 * it exists already, else `postgres`, else `nobody`. A cluster that belongs to root is handed over.
 */
export async function serverUser(cluster: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(cluster).catch(() => undefined);
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };

  const user = (await accountNamed('postgres')) ?? (await accountNamed('nobody'));
  if (!user) {
    throw new EmbeddedRefused(
      'PostgreSQL cannot run as root, and there is neither a user "postgres" nor "nobody". ' +
        'Start Goldthread as an ordinary user.',
    );
  }
  if (owner) await handOver(cluster, user);
  return user;
}

async function accountNamed(name: string): Promise<NonNullable<ServerUser> | undefined> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n');
  const [, , uid, gid] = lines.find(line => line.startsWith(`${name}:`))?.split(':') ?? [];
  return uid && gid ? { uid: Number(uid), gid: Number(gid) } : undefined;
}

async function handOver(cluster: string, user: NonNullable<ServerUser>): Promise<void> {
  await chown(cluster, user.uid, user.gid);
  for (const entry of await readdir(cluster, { recursive: true })) {
    await chown(join(cluster, entry), user.uid, user.gid);
  }
}
