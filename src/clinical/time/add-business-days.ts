import { addDays } from './add-days.ts';

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/**
 * The date (`YYYY-MM-DD`) so many business days later: Monday to Friday, the day itself not counted. Public holidays are not known
 * and count as business days, so that a deadline is told rather too early than too late.
 */
export function addBusinessDays(day: string, businessDays: number): string {
  let date = day;
  for (let left = businessDays; left > 0;) {
    date = addDays(date, 1);
    if (!isWeekend(date)) left -= 1;
  }
  return date;
}
