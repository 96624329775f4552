// Plain JavaScript for Node 18 and newer.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const smallest = 1_024;
/** What stays longer than this share of itself takes longer to unpack than to send. */
const worthwhile = 7 / 8;
const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = constants;
const brotli = { params: { [BROTLI_PARAM_QUALITY]: 9, [BROTLI_PARAM_LGWIN]: 22 } };

/** Puts a compressed copy beside every file of the built screens that is worth it; the server sends whichever a browser takes. */
export function compressBuilt(folder) {
  const assets = join(folder, 'assets');
  for (const name of readdirSync(assets)) {
    const file = join(assets, name);
    const whole = readFileSync(file);
    if (whole.length < smallest) continue;
    keep(`${file}.br`, brotliCompressSync(whole, brotli), whole);
    keep(`${file}.gz`, gzipSync(whole, { level: 9 }), whole);
  }
}

function keep(name, compressed, whole) {
  if (compressed.length < worthwhile * whole.length) writeFileSync(name, compressed);
}
