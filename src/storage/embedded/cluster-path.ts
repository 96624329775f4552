import type { ServerUser } from './server-user.ts';

/** The place in a child's list of open files where it finds the cluster folder, opened for it. */
export const clusterDescriptor = 3;

/**
 * How PostgreSQL is told where its cluster lies. Under a borrowed account it may not walk the path to it (a data
 * folder below root's own home), but a folder that was opened for it can always be used.
 */
export function clusterPath(cluster: string, user: ServerUser): string {
  return user && process.platform === 'linux' ? `/proc/self/fd/${clusterDescriptor}` : cluster;
}
