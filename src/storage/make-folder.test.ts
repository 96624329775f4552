import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../testing/data-folder.ts';
import { makeFolder } from './make-folder.ts';

const place = await temporaryFolder();

test('A folder is made with those above it, each for its owner alone', async () => {
  await makeFolder(join(place, 'one/two/three'));
  await makeFolder(join(place, 'one/two/three'));
  for (const folder of ['one', 'one/two', 'one/two/three'])
    expect((await stat(join(place, folder))).mode & 0o777).toBe(0o700);
});

test('Below a file, and where nothing can be made, it fails at once', async () => {
  await writeFile(join(place, 'letter'), '');
  await expect(makeFolder(join(place, 'letter/one/two'))).rejects.toThrow('ENOTDIR');
  await expect(makeFolder('/dev/null/one/two')).rejects.toThrow('ENOTDIR');
  // Linux alone has this folder; elsewhere the disk's root is closed to us or made of something else.
  if (process.platform === 'linux')
    await expect(makeFolder('/proc/goldthread/one')).rejects.toThrow('ENOENT');
});
