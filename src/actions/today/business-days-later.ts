import { addDays } from './add-days.ts';

const isWeekend = (day: string): boolean => [0, 6].includes(new Date(day).getUTCDay());

/** The calendar date so many days from Monday to Friday later, the day itself not counted. */
export function businessDaysLater(day: string, count: number): string {
  let date = day;
  for (let left = count; left > 0;) {
    date = addDays(date, 1);
    if (!isWeekend(date)) left -= 1;
  }
  return date;
}
