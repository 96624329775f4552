import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const without =
  'without|otherwise|untreated|left alone|unless|if (?:nothing|not treated|left|care|it|she|he|they|not)|waiting|less (?:care |of it )?would|or else|stop(?:s|ped|ping)?|depends on|cannot be done|undo\\w*|undone';
const course =
  'wors(?:e|en\\w*)|relaps\\w+|hospital\\w*|decompensat\\w+|deteriorat\\w+|declin\\w+|risk\\w*|los(?:e|es|ing|s)|spread\\w*|harden\\w*|escalat\\w*|widen\\w*|falling|growing|(?:has|have) (?:grown|deepened)|' +
  'higher level|harm|danger\\w*|threat\\w*|drop(?:s|ping)? out|return of|(?:come|comes|grow|grows|go|goes|slip|slips|slide|slides|fall|falls) back|likely|next step|fragile|untested|silenc\\w+';
const pattern = new RegExp(`(?<![\\p{L}])(?:${without}|${course})(?![\\p{L}])`, 'giu');

/** Whether a text says how things would likely go without care. */
export const tellsCourseWithout = (text: string): Reading => readFor(text, pattern);
