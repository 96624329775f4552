import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const days = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const spans =
  'tomorrow|tonight|next (?:week|session|appointment|visit|month|time)|in (?:a|an|one|two|three|four|six|\\d+) (?:days?|weeks?|months?)|weekly|biweekly|twice a week|every (?:other |second )?week|' +
  'as usual|same time|by phone|\\d{1,2}[/.]\\d{1,2}|\\d{1,2}:\\d{2}';
const ending =
  'ends?|ended|closing|last (?:session|meeting)|discharge\\w*|no further (?:sessions?|appointments?)';
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${days}|${spans}|${ending})(?![\\p{L}\\p{N}])`, 'giu');

/** Whether a text says when one meets again, or that one does not. */
export const tellsWhen = (text: string): Reading => readFor(text, pattern);
