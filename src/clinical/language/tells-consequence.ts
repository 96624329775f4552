import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const consequence =
  'without|otherwise|untreated|if (?:nothing|not treated|left|care|it goes on|treatment)|waiting|less (?:care )?would|or else|' +
  'wors(?:e|en\\w*)|relaps\\w+|hospital\\w*|decompensat\\w+|deteriorat\\w+|declin\\w+|risk\\w*|los(?:e|es|ing|s)|spread\\w*|higher level|harm|danger\\w*|drop(?:s|ping)? out|return of';
const pattern = new RegExp(`(?<![\\p{L}])(?:${consequence})(?![\\p{L}])`, 'giu');

/** Whether a text says what is to be feared without care. */
export const tellsConsequence = (text: string): Reading => readFor(text, pattern);
