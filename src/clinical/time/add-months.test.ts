import { expect, it } from 'vitest';
import { addMonths } from './add-months.ts';

it.each([
  ['2026-03-16', 6, '2026-09-16'],
  ['2026-03-16', -6, '2025-09-16'],
  ['2026-01-31', 1, '2026-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2026-12-01', 12, '2027-12-01'],
])('%s and %s months is %s', (day, months, later) => expect(addMonths(day, months)).toBe(later));
