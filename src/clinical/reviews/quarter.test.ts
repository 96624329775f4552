import { expect, test } from 'vitest';
import { quarterBefore, quarterOf, quarterSpan, quarterWords } from './quarter.ts';

test.each([
  ['2026-01-01', '2026-Q1', '2026-01-01', '2026-03-31'],
  ['2026-06-30', '2026-Q2', '2026-04-01', '2026-06-30'],
  ['2026-07-01', '2026-Q3', '2026-07-01', '2026-09-30'],
  ['2026-12-31', '2026-Q4', '2026-10-01', '2026-12-31'],
])('%s falls into %s, from %s until %s', (day, quarter, from, until) => {
  expect(quarterOf(day)).toBe(quarter);
  expect(quarterSpan(quarter)).toEqual({ from, until });
});

test('quarters before one another go over the turn of the year', () => {
  expect(quarterBefore('2026-Q1')).toBe('2025-Q4');
  expect(quarterBefore('2026-Q3', 3)).toBe('2025-Q4');
  expect(quarterBefore('2026-Q3', 0)).toBe('2026-Q3');
});

test('a quarter reads as one says it', () => {
  expect(quarterWords('2026-Q4')).toBe('fourth quarter of 2026');
});
