import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const pattern =
  /(?<![\p{L}])(?:without|untreated|left alone|if (?:left|nothing|it|she|he|they|not)|unless|otherwise|worsen\w*|worse|relaps\w*|hospital\w*|decompensat\w*|deteriorat\w*|at risk|risks?|risk of|likely|next step|danger\w*|widening|spread\w*|harden\w*|escalat\w*|(?:lose|loses|losing|loss)|higher level|falling|growing|getting worse|depends on|cannot be done|has (?:grown|deepened)|have grown)(?![\p{L}])/giu;

/** Whether a text says how things would likely go without treatment. */
export const tellsCourseWithout = (text: string): Reading => readFor(text, pattern);
