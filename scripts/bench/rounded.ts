/** A figure for a table: so many digits after the point, thousands set apart. */
export const rounded = (value: number, digits = 0): string =>
  value.toLocaleString('en-US', { maximumFractionDigits: digits, minimumFractionDigits: digits });
