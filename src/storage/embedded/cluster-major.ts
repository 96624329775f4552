import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The major version that made the cluster; `undefined` when there is no cluster yet. */
export async function clusterMajor(cluster: string): Promise<number | undefined> {
  const text = await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  });
  return text === undefined ? undefined : Number(text);
}
