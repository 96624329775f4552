import { expect, test } from 'vitest';
import { folderTrouble } from './folder-trouble.ts';

test.each([
  ['initdb: error: could not write file: No space left on device', 'The disk that holds /data is full.'],
  ["ENOSPC: no space left on device, mkdir '/data'", 'The disk that holds /data is full.'],
  ["EROFS: read-only file system, mkdir '/data'", '/data lies on a disk that cannot be written to.'],
  ["EACCES: permission denied, mkdir '/data'", 'Goldthread may not write to /data.'],
  ["ENOTDIR: not a directory, mkdir '/data'", '/data is not a folder.'],
  ["ENOENT: no such file or directory, mkdir '/data'", '/data cannot be made where it is asked for.'],
  ['FATAL:  something new\n', '/data cannot be used: FATAL:  something new'],
])('%s', (report, sentence) => {
  expect(folderTrouble('/data', report).message).toBe(sentence);
});
