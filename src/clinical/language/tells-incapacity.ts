import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /intoxicat|under the influence|in withdrawal|sedated|incapaci|overdos|unconscious|confus|(?:not|un)\s?able to (?:understand|follow|sign|consent)|lack(?:ed|s)? (?:the )?capacity/giu;

/** Whether a text tells that somebody could not understand what was explained at the time. */
export const tellsIncapacity = (text: string): Reading => readFor(text, pattern);
