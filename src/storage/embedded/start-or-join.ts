import { setTimeout as pause } from 'node:timers/promises';
import { dirname } from 'node:path';
import type { Postgres } from './choose-postgres.ts';
import { clusterMajor } from './cluster-major.ts';
import { createCluster } from './create-cluster.ts';
import { EmbeddedRefused } from './embedded-refused.ts';
import { folderTrouble } from './folder-trouble.ts';
import { runningServer, type Address } from './running-server.ts';
import type { ServerUser } from './server-user.ts';
import { makeSocketFolder } from './socket-folder.ts';
import { startServer } from './start-server.ts';

export type Place = {
  cluster: string;
  user: ServerUser;
  postgres: Postgres;
  socketFolder: string;
  /** A cluster that vanishes while it is used (a disk that went away) must not be replaced by an empty one. */
  mayCreate: boolean;
};

/** About ten seconds: the remains of a killed server let go of its memory within moments. */
const patience = 100;

/** The server of this cluster: the one that runs already, else a new one, in a new cluster if need be. */
export async function startOrJoin(place: Place): Promise<Address & { joined: boolean }> {
  const { cluster, postgres, user } = place;
  for (let tries = 0; tries < patience; tries++) {
    if ((await clusterMajor(cluster)) === undefined) {
      if (!place.mayCreate) throw new EmbeddedRefused(`${cluster} is gone.`);
      await createCluster(cluster, postgres, user);
    }
    const running = await runningServer(cluster);
    if (running) return { ...running, joined: true };

    await makeSocketFolder(place.socketFolder, user);
    const started = await startServer(place);
    if (started.outcome === 'failed') throw folderTrouble(dirname(cluster), started.report);
    if (started.outcome === 'ready') return { ...(await justStarted(cluster)), joined: false };
    await pause(100);
  }
  throw new EmbeddedRefused(
    `Something still holds ${cluster}: PostgreSQL refuses to start there, but no running server answers. ` +
      'See postgres.log in the data folder; ending all processes named "postgres" of this folder helps.',
  );
}

async function justStarted(cluster: string): Promise<Address> {
  const running = await runningServer(cluster);
  if (!running) throw new EmbeddedRefused('PostgreSQL ended right after it had started. See postgres.log.');
  return running;
}
