const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A date as one says it: "2 March", with the year when it is not this year's. Dates are `YYYY-MM-DD`. */
export function dayInWords(day: string, today: string): string {
  const [year, month, date] = day.split('-');
  const name = months[Number(month) - 1];
  if (year === undefined || name === undefined || date === undefined) return day;
  const short = `${Number(date)} ${name}`;
  return today.startsWith(`${year}-`) ? short : `${short} ${year}`;
}
