import type { Day } from './sample-client.ts';

const oneDay = 86_400_000;
const friday = 5;

/**
 * The calendar of the sample practice for the day it is loaded (`YYYY-MM-DD`): offset 0 is the last Friday before that day,
 * so 0, -1, -2, -3, -4 and every seventh day before them fall on a weekday, and nothing at or below 0 lies in the future.
 */
export function dayCountedBefore(today: string): Day {
  const loaded = Date.parse(`${today}T00:00:00Z`);
  const sinceFriday = (new Date(loaded).getUTCDay() - friday + 7) % 7 || 7;
  const anchor = loaded - sinceFriday * oneDay;
  return offset => new Date(anchor + offset * oneDay).toISOString().slice(0, 10);
}
