import { describe, expect, it } from 'vitest';
import { dayCountedBefore } from './day-counted-before.ts';

describe('the calendar of the sample practice', () => {
  it.each([
    ['a Monday', '2026-11-23', '2026-11-20'],
    ['a Thursday', '2026-11-26', '2026-11-20'],
    ['a Friday', '2026-11-27', '2026-11-20'],
    ['a Saturday', '2026-11-28', '2026-11-27'],
    ['the first days of a year', '2027-01-03', '2027-01-01'],
  ])('counts from the Friday before %s', (_, loadedOn, anchor) => {
    expect(dayCountedBefore(loadedOn)(0)).toBe(anchor);
  });

  it('counts back and forth over months and leap days', () => {
    const day = dayCountedBefore('2028-03-06');
    expect([day(-3), day(-4), day(7)]).toEqual(['2028-02-29', '2028-02-28', '2028-03-10']);
  });
});
