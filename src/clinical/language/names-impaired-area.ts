import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const areas =
  'work\\w*|jobs?|shifts?|school|class(?:es)?|grades?|famil\\w+|home|household|parenting|marriage|partner|friends?|social\\w*|relationships?|self-care|hygiene|eating|money|rent|driving|court|police|community|chores?';
const pattern = new RegExp(`(?<![\\p{L}])(?:${areas})(?![\\p{L}])`, 'giu');

/** Whether a text names an area of life in which somebody may be impaired. */
export const namesImpairedArea = (text: string): Reading => readFor(text, pattern);
