import { DatabaseError } from 'pg';
import { expect, test } from 'vitest';
import { BackupRefused } from './backup-refused.ts';
import { plainTrouble } from './plain-trouble.ts';

const ofSystem = (code: string): Error => Object.assign(new Error('write failed'), { code });
const ofDatabase = (code: string): Error => Object.assign(new DatabaseError('no', 2, 'error'), { code });

test.each([
  [ofSystem('ENOSPC'), 'The disk that holds /safe is full.'],
  [ofDatabase('53100'), 'The disk that holds /safe is full.'],
  [ofSystem('EROFS'), '/safe/backup lies on a disk that cannot be written to.'],
  [ofSystem('EACCES'), 'Goldthread may not write to /safe/backup.'],
])('%o', (fault, message) => {
  expect(plainTrouble('/safe/backup', fault)).toEqual(new BackupRefused(message));
});

test('Any other fault is passed on as it came', () => {
  const bug = new TypeError('x is not a function');
  expect(plainTrouble('/safe/backup', bug)).toBe(bug);
});
