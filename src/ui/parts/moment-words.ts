import { dayWords } from './day-words.ts';

/** An instant as date and clock time in the practice's time zone: `9 Mar 2026, 11:02`. */
export function momentWords(instant: string, timeZone: string): string {
  const parts = partsOf(instant, timeZone);
  return `${dayWords(`${parts.year}-${parts.month}-${parts.day}`)}, ${parts.hour}:${parts.minute}`;
}

/** The clock time of an instant in a time zone: `11:02`. */
export function clockWords(instant: string, timeZone: string): string {
  const { hour, minute } = partsOf(instant, timeZone);
  return `${hour}:${minute}`;
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute';

function partsOf(instant: string, timeZone: string): Record<Part, string> {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const parts = format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]);
  return Object.fromEntries(parts) as Record<Part, string>;
}
