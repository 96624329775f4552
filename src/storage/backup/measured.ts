import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

export interface Measured {
  readonly bytes: number;
  readonly sha256: string;
}

/** Passes bytes on; `result` tells their number and SHA-256 once all have passed. */
export function measuring(): Transform & { result: () => Measured } {
  const hash = createHash('sha256');
  let bytes = 0;
  const through = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return Object.assign(through, { result: () => ({ bytes, sha256: hash.digest('hex') }) });
}
