import { join, resolve } from 'node:path';
import type { Environment } from './environment.ts';
import { clusterMajor } from './storage/embedded/cluster-major.ts';

/** There is no record where one was looked for; the message is the whole story. */
export class NoRecord extends Error {
  override readonly name = 'NoRecord';
}

/** Refuses a data folder without a record, so that a command in the wrong folder does not make a new, empty one. */
export async function assertRecordIn({ GOLDTHREAD_DATA, DATABASE_URL }: Environment): Promise<void> {
  if (DATABASE_URL !== undefined) return;
  const folder = resolve(GOLDTHREAD_DATA);
  if ((await clusterMajor(join(folder, 'database'))) === undefined)
    throw new NoRecord(`There is no record in ${folder}. Name its folder with --data or GOLDTHREAD_DATA.`);
}
