const day = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone: 'UTC' });
const milliseconds = 86_400_000;

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);
const isDay = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(noon(date).getTime());

/** A calendar date (`2026-11-03`) as one reads it: `Nov 3, 2026`; what is no date comes back as it is. */
export const dayWords = (date: string): string => (isDay(date) ? day.format(noon(date)) : date);

/** The weekday of a calendar date. */
export const weekdayOf = (date: string): string => (isDay(date) ? weekday.format(noon(date)) : '');

/** Whole days from one calendar date to another; negative when the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noon(to).getTime() - noon(from).getTime()) / milliseconds);

/** How far a day is from today: `today`, `in 3 days`, `5 weeks ago`. */
export function distanceWords(date: string, today: string): string {
  if (!isDay(date)) return '';
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  const size = sizeWords(Math.abs(days));
  return days > 0 ? `in ${size}` : `${size} ago`;
}

function sizeWords(days: number): string {
  if (days < 14) return `${days} days`;
  if (days < 70) return `${Math.round(days / 7)} weeks`;
  if (days < 730) return `${Math.round(days / 30.44)} months`;
  return `${Math.round(days / 365.25)} years`;
}
