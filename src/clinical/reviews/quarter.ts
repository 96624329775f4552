import { addDays } from '../time/add-days.ts';
import { addMonths } from '../time/add-months.ts';

/** A quarter of a calendar year as it is stored: `2026-Q4`. */
export const quarterForm = /^\d{4}-Q[1-4]$/;

/** The quarter that a day (`YYYY-MM-DD`) falls into. */
export const quarterOf = (day: string): string =>
  `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The first and the last day of a quarter. */
export function quarterSpan(quarter: string): { readonly from: string; readonly until: string } {
  const month = (Number(quarter.slice(-1)) - 1) * 3 + 1;
  const from = `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
  return { from, until: addDays(addMonths(from, 3), -1) };
}

/** The quarter so many quarters before another. */
export const quarterBefore = (quarter: string, count = 1): string =>
  quarterOf(addMonths(quarterSpan(quarter).from, -3 * count));

const ordinals = ['first', 'second', 'third', 'fourth'] as const;

/** A quarter as one says it: "fourth quarter of 2026". */
export const quarterWords = (quarter: string): string =>
  `${ordinals[Number(quarter.slice(-1)) - 1] ?? ''} quarter of ${quarter.slice(0, 4)}`;
