import { outsideQuotes } from './outside-quotes.ts';
import type { Reading } from './reading.ts';
import { readFor } from './reading.ts';

const labels =
  'manipulat(?:ive|or)|non-?complian(?:t|ce)|attention[- ]seek(?:ing|er)|drug[- ]seek(?:ing|er)|help[- ]rejecting|frequent flyer|' +
  '(?:an?|the) (?:borderline|schizophrenic|alcoholic|addict|junkie|psycho)|junkie|dirty (?:urine|screen|test|ua|drop)s?|' +
  'senile|childish|whin(?:es?|ed|ing|y)|hysterical|lazy|unmotivated|uncooperative|mak(?:es|ing) excuses|made excuses|play(?:s|ed|ing) the victim|' +
  '(?:client|patient|she|he|they) (?:is|are) (?:just )?(?:being )?(?:difficult(?! (?:to|for|when|with))|dramatic|needy)|criminal mentality|felon mentality|gam(?:es|ed|ing) the system';
const pattern = new RegExp(`(?<![\\p{L}])(?:not (?:an? )?)?(?:${labels})(?![\\p{L}-])`, 'giu');

/** Whether the writer's own words label or blame a person; quotations and what is said not to be so do not count. */
export function labelsPerson(text: string): Reading {
  const found = outsideQuotes(text, readFor(text, pattern));
  const spans = found.spans.filter(([from]) => !/^not /i.test(text.slice(from, from + 4)));
  return { holds: spans.length > 0, spans };
}
