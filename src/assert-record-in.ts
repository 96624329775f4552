import { resolve } from 'node:path';
import type { Environment } from './environment.ts';
import { recordIsIn } from './record-is-in.ts';

/** There is no record where one was looked for; the message is the whole story. */
export class NoRecord extends Error {
  override readonly name = 'NoRecord';
}

/** Refuses a data folder without a record, so that a command in the wrong folder does not make a new, empty one. */
export async function assertRecordIn(settings: Environment): Promise<void> {
  if (await recordIsIn(settings)) return;
  const folder = resolve(settings.GOLDTHREAD_DATA);
  throw new NoRecord(`There is no record in ${folder}. Name its folder with --data or GOLDTHREAD_DATA.`);
}
