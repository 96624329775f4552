import type { Outward } from '../outward/open-outward.ts';
import { openVerbs } from '../outward/outward-words.ts';
import { meaningPart } from '../text/meaning-part.ts';
import { partyOf } from '../text/speaker-of.ts';
import type { ValuedWord } from '../values/valued-words.ts';
import { type Clause, isQuoted } from './clauses-in.ts';

const aboutPlans =
  /^(?:goal|objective|target|aim|week|day|month|year|time|session|baseline|end|number|frequency|intensity|level|rate)$/;

/** What an objective says shall come about, without what somebody said. */
export interface Target {
  readonly clauses: readonly (readonly ValuedWord[])[];
  readonly words: readonly ValuedWord[];
  /** Its nouns that carry the meaning (“record” in “thought record”), its own verbs and adjectives. */
  readonly content: readonly ValuedWord[];
  /** How much of the text is quoted: none, some or all of it. */
  readonly quoted: 'none' | 'some' | 'all';
}

export function targetOf(all: readonly Clause[]): Target {
  const own = all.filter(clause => !isQuoted(clause));
  const clauses = own.map(({ words }) => words.filter(word => !word.isQuoted));
  const words = clauses.flat();
  return {
    clauses,
    words,
    content: words.filter((word, nth) => carries(word) && !isBeforeNoun(words, nth)),
    quoted: own.length === all.length ? 'none' : own.length === 0 ? 'all' : 'some',
  };
}

const carries = (word: ValuedWord): boolean =>
  meaningPart[word.tag] !== undefined &&
  word.tag !== 'ADV' &&
  !partyOf(word) &&
  !openVerbs.has(word.lemma) &&
  !aboutPlans.test(word.lemma);

function isBeforeNoun(words: readonly ValuedWord[], nth: number): boolean {
  const [word, next, third] = words.slice(nth, nth + 3);
  if (word?.tag !== 'NOUN') return false;
  return next?.tag === 'NOUN' || (next?.norm === '-' && third?.tag === 'NOUN');
}

/** How outward a word of the target is. */
export const outwardOf = (outward: Outward, { lemma, tag }: ValuedWord): number =>
  outward(lemma, meaningPart[tag] ?? 'n');
