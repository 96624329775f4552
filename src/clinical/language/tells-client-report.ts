import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const verbs =
  'said|says|saying|report(?:s|ed)?|stat(?:es|ed)|describ(?:es|ed)|endors(?:es|ed)|shar(?:es|ed)|told|tells|complain(?:s|ed)?|mention(?:s|ed)?|' +
  'explain(?:s|ed)?|admit(?:s|ted)?|rat(?:es|ed)|list(?:s|ed)|nam(?:es|ed)|den(?:ies|ied)|asked|notic(?:es|ed)|wrote|c/o|according to (?:him|her|them|the client)';
const pattern = new RegExp(`(?<![\\p{L}])(?:${verbs})(?![\\p{L}])|["“][^"“”]{2,}["”]`, 'giu');

/** Whether a text tells what somebody said of themselves: a quotation, or a word of telling. */
export const tellsClientReport = (text: string): Reading => readFor(text, pattern);
