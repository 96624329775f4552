import { describe, expect, it } from 'vitest';
import { dayWords, distanceWords, weekdayOf } from './day-words.ts';

describe('a day in words', () => {
  it.each([
    ['2026-11-03', '3 Nov 2026'],
    ['not a date', 'not a date'],
    ['2026-13-40', '2026-13-40'],
  ])('%s reads %s', (date, words) => expect(dayWords(date)).toBe(words));

  it('knows its weekday', () => expect(weekdayOf('2026-11-23')).toBe('Monday'));

  it.each([
    ['2026-11-23', 'today'],
    ['2026-11-24', 'tomorrow'],
    ['2026-11-22', 'yesterday'],
    ['2026-11-30', 'in 7 days'],
    ['2026-11-05', '3 weeks ago'],
    ['2026-06-01', '6 months ago'],
    ['2020-11-23', '6 years ago'],
    ['', ''],
  ])('%s is %s', (date, words) => expect(distanceWords(date, '2026-11-23')).toBe(words));
});
