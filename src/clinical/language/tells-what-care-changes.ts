import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const consequence =
  'without|would|otherwise|stop(?:ping|s|ped)?|end(?:ing|s|ed)?|less (?:care|of it)|return\\w*|(?:come|comes|came|grow|grows|go|goes|slip|slips|slide|slides|fall|falls) back|relaps\\w+|' +
  'risk\\w*|los(?:e|es|ing|t)|worse\\w*|deteriorat\\w+|decompensat\\w+|hospital\\w*|likely|threat\\w*|undo\\w*|undone|undid|fragile|lapse\\w*|untested|silenc\\w+';
const benefit =
  'expect\\w*|so that|in order to|until|will|can|may|should|must|needs? to|help\\w*|hold(?:s|ing)?|held|keep\\w*|gain\\w*|prevent\\w*|protect\\w*|maintain\\w*|restor\\w+|' +
  'reduc\\w+|improv\\w+|build\\w*|strengthen\\w*|regain\\w*|continu\\w+|enough|outlook|prognosis|working';
const pattern = new RegExp(`(?<![\\p{L}])(?:${consequence}|${benefit})(?![\\p{L}])`, 'giu');

/** Whether a text says what care is expected to change or to protect, or what would happen without it. */
export const tellsWhatCareChanges = (text: string): Reading => readFor(text, pattern);
