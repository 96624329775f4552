import type { ServerUser } from './server-user.ts';

/**
 * How PostgreSQL is told where its cluster lies. It always starts *inside* the cluster folder; when it runs
 * under a borrowed account it is told only that, because the account may not walk the path to it (a data
 * folder below root's own home), while a folder one already stands in can always be used.
 */
export function clusterPath(cluster: string, user: ServerUser): string {
  return user && process.platform === 'linux' ? '/proc/self/cwd' : cluster;
}
