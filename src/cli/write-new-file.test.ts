import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/data-folder.ts';
import { writeNewFile } from './write-new-file.ts';

const folder = await temporaryFolder();

test('A new file is whole, and only its owner may read it', async () => {
  const path = join(folder, 'new.json');
  await writeNewFile(path, 'words\n');
  expect(await readFile(path, 'utf8')).toBe('words\n');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test.each([
  [
    'a file that is there',
    'there.json',
    /there\.json exists already\. Name another file, or delete it first\.$/,
  ],
  ['a folder that is not there', 'nowhere/new.json', /new\.json lies in a folder that does not exist\.$/],
  ['a folder that is a file', 'there.json/new.json', /new\.json lies in a folder that does not exist\.$/],
])('%s is refused in a sentence, and nothing is left behind', async (_what, name, sentence) => {
  await writeFile(join(folder, 'there.json'), 'mine');
  const before = await readdir(folder);
  await expect(writeNewFile(join(folder, name), 'words\n')).rejects.toThrow(sentence);
  expect(await readdir(folder)).toEqual(before);
  expect(await readFile(join(folder, 'there.json'), 'utf8')).toBe('mine');
});
