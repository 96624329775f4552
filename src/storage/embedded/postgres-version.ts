import { join } from 'node:path';
import { runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

/** The version a PostgreSQL folder says it has ("18.4"), `'out of reach'` for this account, or `undefined` when it does not run. */
export async function postgresVersion(folder: string, user: ServerUser): Promise<string | undefined> {
  try {
    const { output } = await runProgram(join(folder, 'bin/postgres'), ['--version'], { user });
    return /PostgreSQL\) (\d+(\.\d+)?)/.exec(output)?.[1];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return 'out of reach';
    return undefined;
  }
}
