import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from './csv-line.ts';

describe('a line of CSV', () => {
  it.each([
    [['plain', 7, undefined], 'plain,7,\r\n'],
    [['one, two', 'says "no"'], '"one, two","says ""no"""\r\n'],
    [['two\nlines'], '"two\nlines"\r\n'],
    [['=1+1', '+1', '-1', '@sum', '\tx'], "'=1+1,'+1,'-1,'@sum,'\tx\r\n"],
    [['  =HYPERLINK("x")'], '"\'  =HYPERLINK(""x"")"\r\n'],
    [['\r=1'], '"\'\r=1"\r\n'],
  ])('of %j is %j', (cells, line) => {
    expect(csvLine(cells)).toBe(line);
  });

  it('is read back as it was written, and no cell of it is a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), cells => {
        const back = cellsOf(csvLine(cells));
        expect(back).toHaveLength(cells.length);
        back.forEach((cell, nth) => {
          expect([cells[nth], `'${cells[nth] ?? ''}`]).toContain(cell);
          expect(cell).not.toMatch(/^\s*[=+\-@]/);
        });
      }),
    );
  });
});

/** The cells of one line, as a reader of RFC 4180 takes them. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let rest = line.slice(0, -2);
  for (;;) {
    const quoted = /^"((?:[^"]|"")*)"(,|$)/.exec(rest);
    const found = quoted ?? /^([^,"]*)(,|$)/.exec(rest);
    if (!found) throw new Error(`This is no CSV: ${rest}`);
    cells.push(quoted ? (found[1] ?? '').replaceAll('""', '"') : (found[1] ?? ''));
    if (found[2] === '') return cells;
    rest = rest.slice(found[0].length);
  }
}
