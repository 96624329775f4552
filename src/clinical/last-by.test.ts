import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lastBy } from './last-by.ts';

const days = fc.constantFrom(
  '0001-01-01',
  '2026-01-05',
  '2026-02-01',
  '2026-02-02',
  '2027-01-01',
  '9999-12-31',
);

it('finds whom one would find by looking through the row from its end', () =>
  fc.assert(
    fc.property(fc.array(days), fc.array(days), (row, asked) => {
      const numbered = row.map((from, nth) => ({ from, nth }));
      const found = lastBy(numbered, ({ from }) => from);
      for (const day of asked) expect(found(day)).toBe(numbered.findLast(({ from }) => from <= day));
    }),
  ));
