/** What a spreadsheet would compute, or fetch, when a cell begins with it. */
const formula = /^\s*[=+\-@\t\r]|^[\t\r]/;

/**
 * One line of CSV as RFC 4180 has it, with its line end. What begins like a formula gets an apostrophe before it, which a spreadsheet takes as
 * "this is text": the words of a record must never run.
 */
export const csvLine = (cells: readonly (string | number | undefined)[]): string =>
  `${cells.map(cell).join(',')}\r\n`;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
