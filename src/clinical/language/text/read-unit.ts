import type { Span } from '../reading.ts';
import { negatedIn } from './negated.ts';
import { type Party, partyBefore } from './speaker-of.ts';
import { taggedWords, type Word } from './tagged-words.ts';
import { type Unit, unitsOf } from './units-of.ts';

/** A word with what its unit says of it. */
export interface ReadWord extends Word {
  readonly isNegated: boolean;
  readonly isQuoted: boolean;
  /** Of a verb: who does it, where the text says so. */
  readonly by: Party | undefined;
}

/** A unit of a text with its words. */
export interface ReadUnit extends Unit {
  readonly text: string;
  readonly words: readonly ReadWord[];
}

const quotes = /["“][^"“”\n]{2,400}["”]|(?<=\s|^)[‘'][^‘’'\n]{2,200}[’'](?=[\s.,;!?)]|$)/g;

/** Takes a text apart into units and words. */
export function readUnits(text: string): ReadUnit[] {
  const quoted = [...text.matchAll(quotes)].map(({ index, 0: all }): Span => [index, index + all.length]);
  return unitsOf(text).map(unit => readUnit(text, unit, quoted));
}

function readUnit(text: string, unit: Unit, quoted: readonly Span[]): ReadUnit {
  const own = text.slice(...unit.span);
  const words = taggedWords(own, unit.span[0]);
  const negated = negatedIn(words);
  const within = quoted.filter(([from, to]) => from < unit.span[1] && to > unit.span[0]);
  return {
    ...unit,
    text: own,
    words: words.map((word, nth) => ({
      ...word,
      isNegated: negated[nth] ?? false,
      isQuoted: within.some(([from, to]) => word.span[0] > from && word.span[1] < to),
      by: word.tag === 'VERB' || word.tag === 'AUX' ? partyBefore(words, nth) : undefined,
    })),
  };
}
