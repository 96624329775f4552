const dayLength = 86_400_000;

/** How many days lie from one date to another (`YYYY-MM-DD`); negative when the second is the earlier. */
export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / dayLength;
