import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:frequen\p{L}+|how often|weekly|fortnight\p{L}*|monthly|(?:every|each) (?:\p{L}+ )?(?:weeks?|months?)|(?:once|twice) a (?:week|month)|break from|paused?|spac(?:ed|ing)|taper\p{L}*|last (?:two |three )?(?:meetings?|sessions?))(?![\p{L}])/giu;

/** Whether a text says something about how often one meets. */
export const speaksOfRhythm = (text: string): Reading => readFor(text, pattern);
