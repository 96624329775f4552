import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:suicid\w*|kill\w*|self-(?:harm|injur)\w*|death|dead|die|dying|item 9|risk|safe(?:ty)?|danger\w*|harm\w*|better off)(?![\p{L}])/giu;

/** Whether a text takes danger up in any way: found, denied, asked about or past. */
export const speaksOfDanger = (text: string): Reading => readFor(text, pattern);
