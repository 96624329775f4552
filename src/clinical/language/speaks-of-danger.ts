import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:suicid\w*|kill\w*|self-(?:harm|injur)\w*|death|dead|die|dying|item 9|risk|safe(?:ty)?|danger\w*|harm\w*|better off|(?:passive|active|no|den(?:y|ies|ied)|report(?:s|ed)?|endors(?:es|ed)) (?:SI|HI)|want(?:s|ed)? to wake|not to wake)(?![\p{L}])/giu;

/** Whether a text takes danger up in any way: found, denied, asked about or past. */
export const speaksOfDanger = (text: string): Reading => readFor(text, pattern);
