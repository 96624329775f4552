import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addBusinessDays } from './add-business-days.ts';
import { addDays } from './add-days.ts';
import { ageOn } from './age-on.ts';
import { daysBetween } from './days-between.ts';
import { minutesBetween } from './minutes-between.ts';

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10));

describe('days', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-03-29', 1, '2026-03-30'],
    ['9999-12-31', 1, '9999-12-31'],
    ['9999-12-30', 4_000_000, '9999-12-31'],
    ['0001-01-01', -1, '0001-01-01'],
  ])('%s and %s days is %s', (from, days, to) => expect(addDays(from, days)).toBe(to));

  it('are counted as they are added', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -4000, max: 4000 }), (from, days) => {
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });
});

describe('business days', () => {
  it.each([
    ['a Monday', '2026-03-02', 3, '2026-03-05'],
    ['a Wednesday', '2026-03-04', 3, '2026-03-09'],
    ['a Friday', '2026-03-06', 1, '2026-03-09'],
    ['a Saturday', '2026-03-07', 1, '2026-03-09'],
    ['none', '2026-03-07', 0, '2026-03-07'],
  ])('after %s', (_, from, days, to) => expect(addBusinessDays(from, days)).toBe(to));

  it('five of them are a week, from any working day', () => {
    fc.assert(
      fc.property(day, from => {
        const monday = addBusinessDays(from, 1);
        expect(daysBetween(monday, addBusinessDays(monday, 5))).toBe(7);
      }),
    );
  });
});

it.each([
  ['10:02', '10:50', 48],
  ['23:40', '00:25', 45],
  ['10:00', '10:00', 0],
])('from %s to %s are %s minutes', (start, stop, minutes) =>
  expect(minutesBetween(start, stop)).toBe(minutes),
);

it.each([
  ['on the birthday', '2008-05-14', '2026-05-14', 18],
  ['the day before', '2008-05-14', '2026-05-13', 17],
  ['of one born on a leap day', '2008-02-29', '2026-02-28', 17],
])('age %s', (_, born, on, age) => expect(ageOn(born, on)).toBe(age));
