import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:probable|suspected|possible|questionable|likely|presumed|rule[- ]?out|r\/o|working diagnosis|consistent with|compatible with|versus|vs)(?![\p{L}])/giu;

/** Whether the name of a diagnosis says that it is not yet sure. */
export const namesUncertainty = (name: string): Reading => readFor(name, pattern);
