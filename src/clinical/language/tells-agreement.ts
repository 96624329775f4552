import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<!\b(?:no|not|without|never|didn[’']t|did not|doesn[’']t|does not|refused? to|declined? to)\s+(?:\p{L}+\s+){0,2})\b(?:consent(?:s|ed)?|agree(?:s|d|ment)?|permission|okayed)\b/giu;

/** Whether a text tells that somebody agreed to something. */
export const tellsAgreement = (text: string): Reading => readFor(text, pattern);
