import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /\b(?:left out|leaving out|redact\w*|blacked out|removed|taken out|omitt\w*|de-?identified|anonymi[sz]ed)\b|\b(?:nothing|no (?:information|mention|details?)) (?:about|of|on)\b|\b(?:not|without) (?:naming|mentioning)\b/giu;

/** Whether a text about what was sent tells that something was left out of it. */
export const tellsLeftOut = (text: string): Reading => readFor(text, pattern);
