import { join, resolve } from 'node:path';
import type { Environment } from './environment.ts';
import { clusterMajor } from './storage/embedded/cluster-major.ts';

/** Whether there is a record in the data folder, or (not looked at here) in a managed database. */
export async function recordIsIn({ GOLDTHREAD_DATA, DATABASE_URL }: Environment): Promise<boolean> {
  if (DATABASE_URL !== undefined) return true;
  return (await clusterMajor(join(resolve(GOLDTHREAD_DATA), 'database'))) !== undefined;
}
