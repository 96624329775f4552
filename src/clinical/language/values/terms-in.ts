import type { Part } from '../learned/best-part.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { aroundTerm } from './around-term.ts';
import { eventAfter, leadsToEvent } from './event-term.ts';
import { isOfTime, valueTerm } from './value-term.ts';
import type { ValuedWord } from './valued-words.ts';

/** Words of one unit that may tell until when something shall be reached: values of time, and what stands after “by”, “before”, “until”. */
export function termsIn(text: string, words: readonly ValuedWord[], lexicon: Lexicon): Part[] {
  return words.flatMap((word, nth): Part[] => {
    const { value } = word;
    if (value !== undefined) {
      const told = text.slice(...value.span);
      if (!isOfTime(value, told)) return [];
      const around = aroundTerm(words, nth).map(one => `${one} ${value.kind}`);
      return [{ span: word.span, has: [...valueTerm(words, nth, told), ...around] }];
    }
    if (word.isQuoted || !leadsToEvent(word.norm)) return [];
    const event = eventAfter(words, nth, lexicon);
    return event ? [{ ...event, has: [...event.has, ...aroundTerm(words, nth)] }] : [];
  });
}
