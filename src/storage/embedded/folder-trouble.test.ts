import { expect, test } from 'vitest';
import { folderTrouble } from './folder-trouble.ts';

test.each([
  ['initdb: error: could not write file: No space left on device', 'The disk that holds /data is full.'],
  ["ENOSPC: no space left on device, mkdir '/data'", 'The disk that holds /data is full.'],
  ["EROFS: read-only file system, mkdir '/data'", '/data lies on a disk that cannot be written to.'],
  ["EACCES: permission denied, mkdir '/data'", 'Goldthread may not write to /data.'],
  ['FATAL:  something new\n', 'PostgreSQL cannot use /data: FATAL:  something new'],
])('%s', (report, sentence) => {
  expect(folderTrouble('/data', report).message).toBe(sentence);
});
