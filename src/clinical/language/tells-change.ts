import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const compared =
  'since (?:the )?last|than (?:last|before|at)|compared|last (?:week|time|session)|the week before|up from|down from|from \\S+ to|improv\\w+|better|worse\\w*|increas\\w+|decreas\\w+|reduc\\w+|' +
  'unchanged|no change|no progress|no better|the same|first time|no longer|again|fewer|less|more|fell|rose|dropped|gained|regress\\w+|relaps\\w+|setback|still|met|reached|achieved';
const pattern = new RegExp(`(?<![\\p{L}])(?:${compared})(?![\\p{L}])`, 'giu');

/** Whether a text holds the present against an earlier time: better, worse, the same. */
export const tellsChange = (text: string): Reading => readFor(text, pattern);
