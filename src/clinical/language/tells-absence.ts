import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:holidays?|vacation|travel\p{L}*|away (?:for|until|from town)|abroad|break from (?:therapy|sessions)|on leave|illness|flu|covid|hospital\p{L}*|surgery|childbirth)(?![\p{L}])/giu;

/** Whether a text tells of a time in which one could not meet. */
export const tellsAbsence = (text: string): Reading => readFor(text, pattern);
