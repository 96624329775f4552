import type { Span } from '../reading.ts';
import { fewRemembered } from './few-remembered.ts';
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
  /** The same for units that read the same, wherever they stand. */
  readonly key: string;
}

const quotes = /["“][^"“”\n]{2,400}["”]|(?<=\s|^)[‘'][^‘’'\n]{2,200}[’'](?=[\s.,;!?)]|$)/g;

/** Takes a text apart into units and words. */
export function readUnits(text: string): ReadUnit[] {
  const quoted = [...text.matchAll(quotes)].map(({ index, 0: all }): Span => [index, index + all.length]);
  return unitsOf(text).map(unit => readUnit(text, unit, quoted));
}

/** While one writes in a note, all of its units but one stay as they are. */
const remember = fewRemembered<readonly ReadWord[]>(1_000);

function readUnit(text: string, unit: Unit, quoted: readonly Span[]): ReadUnit {
  const [start, end] = unit.span;
  const own = text.slice(start, end);
  const within = quoted
    .filter(([from, to]) => from < end && to > start)
    .map(([from, to]): Span => [Math.max(from - start, -1), Math.min(to - start, own.length + 1)]);
  const read = `${within.join(' ')}\n${own}`;
  const words = remember(read, () => wordsOf(own, within));
  return { ...unit, text: own, words: movedBy(start, words), key: `${unit.heading}\n${read}` };
}

function wordsOf(text: string, quoted: readonly Span[]): ReadWord[] {
  const words = taggedWords(text, 0);
  const negated = negatedIn(words);
  return words.map((word, nth) => ({
    ...word,
    isNegated: negated[nth] ?? false,
    isQuoted: quoted.some(([from, to]) => word.span[0] > from && word.span[1] < to),
    by: word.tag === 'VERB' || word.tag === 'AUX' ? partyBefore(words, nth) : undefined,
  }));
}

const movedBy = (start: number, words: readonly ReadWord[]): readonly ReadWord[] =>
  start === 0 ? words : words.map(word => ({ ...word, span: [word.span[0] + start, word.span[1] + start] }));
