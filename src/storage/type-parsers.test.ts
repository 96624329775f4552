import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openPractice } from '../testing/practice.ts';
import { isoInstant } from './type-parsers.ts';

test.each([
  ['2026-11-23 07:55:00+00', '2026-11-23T07:55:00.000Z'],
  ['2026-11-23 07:55:00.12+00', '2026-11-23T07:55:00.120Z'],
  ['2026-11-23 07:55:00.123456+00', '2026-11-23T07:55:00.123456Z'],
])('%s is read as %s, no digit lost', (stored, read) => expect(isoInstant(stored)).toBe(read));

test('an instant that is not in UTC is no instant of ours', () => {
  expect(() => isoInstant('2026-11-23 07:55:00+01')).toThrow();
});

const { deps } = await openPractice();

test('every instant comes back from the database as it was given', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true }),
      async date => {
        const { rows } = await deps.db.pool.query<{ at: string }>('select $1::timestamptz as at', [
          date.toISOString(),
        ]);
        expect(rows[0]?.at).toBe(date.toISOString());
      },
    ),
    { numRuns: 60 },
  );
});
