const minuteOfDay = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/** Minutes from one time of day to another (`HH:MM`); a stop before the start lies on the next day. */
export function minutesBetween(start: string, stop: string): number {
  const minutes = minuteOfDay(stop) - minuteOfDay(start);
  return minutes < 0 ? minutes + 24 * 60 : minutes;
}
