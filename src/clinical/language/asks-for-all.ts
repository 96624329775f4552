import { outsideQuotes } from './outside-quotes.ts';
import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const absolute =
  'always|never|no longer(?! than)|eliminat\\w+|100 ?(?:%|percent)|zero|every (?:single )?day|completely|entirely';
const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${absolute})(?![\\p{L}])`, 'giu');
/** Whether a text asks for a complete or permanent change; what somebody is quoted with does not count. */
export const asksForAll = (text: string): Reading => outsideQuotes(text, readFor(text, pattern));
