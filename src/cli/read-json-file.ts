import { CannotDo } from './cannot-do.ts';
import type { Progressing } from './progressing.ts';
import { readTextFile } from './read-text-file.ts';
import { strictJson } from './strict-json.ts';

/** What a JSON file holds. Ends the command with one sentence when it cannot be read. */
export async function readJsonFile(path: string, progress: Progressing['progress']): Promise<unknown> {
  const read = strictJson(await readTextFile(path, progress));
  if (!read.ok) throw new CannotDo(`${path} ${read.message}.`);
  return read.value;
}
