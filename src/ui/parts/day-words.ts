import { daysBetween } from '../../clinical/time/days-between.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;

const noon = (date: string): Date => new Date(`${date}T12:00:00Z`);
const isDay = (date: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(date) && !Number.isNaN(noon(date).getTime());

/** A calendar date (`2026-11-03`) as short as it reads well: `3 Nov 2026`; what is no date comes back as it is. */
export function dayWords(date: string): string {
  if (!isDay(date)) return date;
  const [year, month, day] = date.split('-').map(Number);
  return `${day ?? ''} ${months[(month ?? 1) - 1] ?? ''} ${year ?? ''}`;
}

/** The weekday of a calendar date. */
export const weekdayOf = (date: string): string =>
  isDay(date) ? (weekdays[noon(date).getUTCDay()] ?? '') : '';

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
