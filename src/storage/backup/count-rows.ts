import { Transform } from 'node:stream';

const newline = 10;

/** Passes rows in COPY's text format on and counts them: a line end stands only at the end of a row. */
export function countRows(onCount: (rows: number) => void): Transform {
  let rows = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) rows += 1;
      onCount(rows);
      done(null, chunk);
    },
  });
}
