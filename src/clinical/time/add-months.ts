import { addDays } from './add-days.ts';

/** The date (`YYYY-MM-DD`) so many months later, or earlier when negative; the last day of a month that is too short. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const count = year * 12 + (month - 1) + months;
  if (count >= 10_000 * 12) return '9999-12-31';
  if (count < 12) return '0001-01-01';
  const first = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const moved = addDays(first, date - 1);
  return moved.slice(0, 7) === first.slice(0, 7) ? moved : addDays(`${moved.slice(0, 7)}-01`, -1);
}
