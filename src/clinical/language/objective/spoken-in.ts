import type { Part } from '../learned/best-part.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Span } from '../reading.ts';
import { taggedWords, type Word } from '../text/tagged-words.ts';
import { unitsOf } from '../text/units-of.ts';
import { aroundQuote } from './around-quote.ts';
import { isFirstPerson, wording } from './wording.ts';

const quote =
  /["“][^"“”\n]{2,400}["”]|(?<=^|[\s(])[‘'](?=\S)[^‘’'"\n]{2,200}(?:['’]\w[^‘’'"\n]{0,100})*[’'](?=[\s.,;:!?)]|$)/g;

/** Words that somebody may have spoken: each quote, and what is told outside of quotes in the first person. */
export function spokenIn(text: string, lexicon: Lexicon): Part[] {
  const words = wordsIn(text);
  const quotes = [...text.matchAll(quote)].map(({ index, 0: all }): Span => [index, index + all.length]);
  const outside = words.filter(({ span }) => !quotes.some(([from, to]) => span[0] >= from && span[1] <= to));
  const spoken = quotes.map((span): Part => {
    const inside = words.filter(one => one.span[0] >= span[0] && one.span[1] <= span[1]);
    return { span, has: [...aroundQuote(text, words, span), ...wording(inside, lexicon, 'q')] };
  });
  return [...spoken, ...plainIn(outside, lexicon, quotes.length > 0)];
}

/** What is read at once is bounded, so longer texts are read unit by unit. */
const wordsIn = (text: string): Word[] =>
  text.length < 1_500
    ? taggedWords(text, 0)
    : unitsOf(text).flatMap(({ span }) => taggedWords(text.slice(...span), span[0]));

function plainIn(outside: readonly Word[], lexicon: Lexicon, besideQuote: boolean): Part[] {
  const plain = outside.filter(isFirstPerson);
  const [first] = plain;
  if (!first) return [];
  const last = plain.at(-1) ?? first;
  return [
    {
      span: [first.span[0], last.span[1]],
      has: [
        'plain',
        ...new Set(plain.slice(0, 3).map(({ norm }) => `plain ${norm}`)),
        `plain ${plain.length > 1 ? 'many' : 'one'}`,
        `plain starts ${String(outside[0] === first)}`,
        ...(besideQuote ? ['plain beside quote'] : []),
        ...wording(outside, lexicon, 'p'),
      ],
    },
  ];
}
