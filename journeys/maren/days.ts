/** The day that lies some days before (-) or after today, as `YYYY-MM-DD`. */
export type DaysFrom = (days: number) => string;

const millisecondsADay = 86_400_000;

/** Counts days from one that is given as `YYYY-MM-DD`. */
export const daysFrom =
  (today: string): DaysFrom =>
  days =>
    new Date(Date.parse(today) + days * millisecondsADay).toISOString().slice(0, 10);
