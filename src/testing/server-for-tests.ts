import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { stopServer } from '../storage/embedded/stop-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The data folder of the one PostgreSQL server of this run. */
    serverFolder: string;
  }
}

/** Vitest's global set-up: names a data folder for the whole run; the first test that needs the server starts it. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'goldthread-tests-'));
  project.provide('serverFolder', folder);

  return async () => {
    await stopServer(join(folder, 'database'));
    await rm(folder, { recursive: true });
  };
}
