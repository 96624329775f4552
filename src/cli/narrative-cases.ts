import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Result } from '../clinical/kit/result.ts';
import { type Answers, answersOf } from '../clinical/language/scoring/answers-of.ts';
import type { CaseFields } from '../clinical/language/scoring/case-fields.ts';
import { openLanguageHere } from '../open-language.ts';
import { CannotDo } from './cannot-do.ts';
import type { AtWork } from './plainly.ts';
import { readJsonFile } from './read-json-file.ts';

/** A case as it was given, with its texts. */
interface Found<T> {
  readonly given: T;
  readonly fields: CaseFields;
}

/** The cases of a file, or of every file of a folder, by name. Ends the command with one sentence when one cannot be read. */
export async function casesIn<T>(
  path: string,
  read: (json: unknown) => Result<T[]>,
  fieldsOf: (given: T) => CaseFields,
  at: AtWork,
): Promise<Found<T>[]> {
  const found: Found<T>[] = [];
  const files = new Map<string, string>();
  for (const file of await filesAt(path)) {
    const cases = read(await readJsonFile(file, at.progressOrStop));
    if (!cases.ok) throw new CannotDo(`${file}${cases.message.startsWith(',') ? '' : ' '}${cases.message}.`);
    for (const given of cases.value) {
      const fields = fieldsOf(given);
      const before = files.get(fields.id);
      if (before !== undefined)
        throw new CannotDo(`The id ${fields.id} stands twice: in ${before} and in ${file}.`);
      files.set(fields.id, file);
      found.push({ given, fields });
    }
  }
  return found;
}

async function filesAt(path: string): Promise<string[]> {
  const isFolder = (await stat(path).catch(() => undefined))?.isDirectory() === true;
  if (!isFolder) return [path];
  const names = (await readdir(path)).filter(name => name.endsWith('.json')).toSorted();
  if (names.length === 0) throw new CannotDo(`There is no JSON file in ${path}.`);
  return names.map(name => join(path, name));
}

/** Cases with what is decided of them. Ctrl-C is heard between two. */
export async function withAnswers<T>(
  cases: readonly Found<T>[],
  { progressOrStop }: AtWork,
): Promise<{ readonly given: T; readonly fields: CaseFields; readonly answers: Answers }[]> {
  const reader = await openLanguageHere();
  const answered = [];
  for (const [nth, found] of cases.entries()) {
    answered.push({ ...found, answers: answersOf(reader, found.fields) });
    progressOrStop('Reading cases', nth + 1, cases.length);
    await setImmediate();
  }
  return answered;
}
