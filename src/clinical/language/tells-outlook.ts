import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const span =
  '(?:\\p{L}+ )?(?:to \\p{L}+ )?(?:\\d+|two|three|four|five|six|eight|ten|twelve)(?: to \\p{L}+)? (?:more )?(?:weeks|months|sessions|meetings)';
const ending = '(?:done|enough|finish\\p{L}*|ready|reach\\p{L}*|end|recover\\p{L}*|good|fair|likely)';
const pattern = new RegExp(
  `(?<![\\p{L}])(?:outlook|prognosis|expect\\p{L}*|(?:is|are|may|might|can|could|should|will) (?:likely |probably )?(?:to )?be ${ending}|within ${span}|${ending} [^.;:!?]{0,30}\\bin ${span})(?![\\p{L}])`,
  'giu',
);

/** Whether a text says what is expected of the time to come; how long something took is no outlook. */
export const tellsOutlook = (text: string): Reading => readFor(text, pattern);
