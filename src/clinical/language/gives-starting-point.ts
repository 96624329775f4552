import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const count =
  '(?:\\d+(?:[.,]\\d+)?|none|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty)';
const pattern = new RegExp(
  `(?<![\\p{L}])(?:from (?:about |an? (?:average|mean) of )?${count}|(?:currently|at present|now|today|so far|baseline|at intake|since \\w+)(?![\\p{L}]))|` +
    `(?<![\\d.,])${count} (?:a |per )?(?:\\w+ )?(?:now|today|at present|currently|at intake)(?![\\p{L}])`,
  'giu',
);

/** Whether a text says where something stands now, from which a change can be counted. */
export const givesStartingPoint = (text: string): Reading => readFor(text, pattern);
