const first = '0001-01-01';
const last = '9999-12-31';

/** The date (`YYYY-MM-DD`) so many days later, or earlier when negative; never beyond the years 1 and 9999, which is as far as such dates can be told. */
export function addDays(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  const year = moved.getUTCFullYear();
  if (year > 9999) return last;
  return year < 1 ? first : moved.toISOString().slice(0, 10);
}
