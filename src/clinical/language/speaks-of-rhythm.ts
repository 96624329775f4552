import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:frequen\p{L}+|how often|weekly|fortnight\p{L}*|monthly|(?:every|each) (?:\p{L}+ )?(?:weeks?|months?)|(?:once|twice) a (?:week|month)|holidays?|vacation|travel\p{L}*|away|abroad|break|pause\p{L}*|spac(?:e|ed|ing)|taper\p{L}*|leave|ill(?:ness)?|sick\p{L}*|flu|covid|hospital\p{L}*|surgery|childbirth|closed|last (?:two |three )?(?:meetings?|sessions?))(?![\p{L}])/giu;

/** Whether a text says something about how often one meets, or of a time in which one could not. */
export const speaksOfRhythm = (text: string): Reading => readFor(text, pattern);
