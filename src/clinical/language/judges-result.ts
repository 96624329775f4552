import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const verdicts =
  "help(?:s|ed|ful)|work(?:s|ed)(?! on| with| through| at| for)|effective\\w*|ineffective\\w*|useful|did not (?:help|work)|didn[’']t (?:help|work)|no (?:effect|change|benefit)|partly|partially|" +
  'increas\\w+|decreas\\w+|reduc\\w+|lower\\w*|fell|rose|dropped|eased?|easier|harder|better|worse\\w*|improv\\w+|unchanged|gain\\w*|success\\w*|fail\\w*|reached|met|learn\\w+|master\\w*|stuck|stalled|plateau\\w*';
const pattern = new RegExp(
  `(?<![\\p{L}])(?:${verdicts})(?![\\p{L}])|\\b\\d+ ?(?:to|then|down to|up to|->|→) ?\\d+`,
  'giu',
);

/** Whether a text says if something worked: a word of result, or one number after another. */
export const judgesResult = (text: string): Reading => readFor(text, pattern);
