import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:outlook|prognosis|expect\w*|(?:is|are|may|might|can|could|should|will) (?:likely |probably )?(?:to )?be (?:done|enough|finished|ready|reached)|(?:in|within) (?:\p{L}+ )?(?:to \p{L}+ )?(?:\d+|two|three|four|five|six|eight|ten|twelve)(?: to \p{L}+)? (?:more )?(?:weeks|months|sessions|meetings))(?![\p{L}])/giu;

/** Whether a text says what is expected of the time to come. */
export const tellsOutlook = (text: string): Reading => readFor(text, pattern);
