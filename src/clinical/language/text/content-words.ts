import { dimensions, type Lexicon, type PartOfSpeech } from '../lexicon/open-lexicon.ts';
import type { ReadUnit, ReadWord } from './read-unit.ts';

/** A word that carries meaning, with how rare it is, from 0 to 1. */
export interface ContentWord {
  readonly word: ReadWord;
  /** Its number in the lexicon. */
  readonly index: number | undefined;
  readonly rarity: number;
  /** The numbers of its usual meanings. */
  readonly meanings: readonly string[];
}

const content = new Set(['NOUN', 'VERB', 'ADJ', 'PROPN']);
const parts: readonly PartOfSpeech[] = ['n', 'v', 'a', 'r'];
/** So many of the most frequent words carry little meaning of their own. */
const frequent = 150;
const half = 1_500;

export const rarityOf = (index: number | undefined): number =>
  index === undefined ? 1 : 1 / (1 + half / (index + 1));

/** The words of some units that carry meaning and are not denied. */
export function contentWords(units: readonly ReadUnit[], lexicon: Lexicon): ContentWord[] {
  return units.flatMap(({ words }) =>
    words.flatMap(word => {
      if (!content.has(word.tag) || word.isNegated) return [];
      const index = lexicon.indexOf(word.norm);
      if (index === undefined ? !/[a-z]/.test(word.norm) : index <= frequent) return [];
      const meanings = parts.flatMap(part =>
        lexicon
          .meanings(word.lemma, part)
          .slice(0, 2)
          .map(({ id }) => id),
      );
      return [{ word, index, rarity: rarityOf(index), meanings }];
    }),
  );
}

/** What some words are about together: the sum of their vectors, weighted by rarity. */
export function subjectOf(
  words: readonly Pick<ContentWord, 'index' | 'rarity'>[],
  lexicon: Lexicon,
): Float64Array {
  const sum = new Float64Array(dimensions);
  for (const { index, rarity } of words) if (index !== undefined) lexicon.add(index, rarity, sum);
  return sum;
}

/** How near two subjects are, from -1 to 1; 0 where one of them has no words. */
export function nearness(one: Float64Array, other: Float64Array): number {
  let [both, own, its] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 1) {
    both += (one[at] ?? 0) * (other[at] ?? 0);
    own += (one[at] ?? 0) ** 2;
    its += (other[at] ?? 0) ** 2;
  }
  return own === 0 || its === 0 ? 0 : both / Math.sqrt(own * its);
}
