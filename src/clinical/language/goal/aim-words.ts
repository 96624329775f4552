import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { openVerbs } from '../outward/outward-words.ts';
import { stemOf } from '../pair/stem-of.ts';
import { meaningPartOfNames } from '../text/meaning-part.ts';
import { rarityOf } from '../text/content-words.ts';
import type { ReadUnit, ReadWord } from '../text/read-unit.ts';
import { partyOf } from '../text/speaker-of.ts';

/** A word of a goal that tells what it is about. */
export interface AimWord {
  readonly word: ReadWord;
  /** Its number in the lexicon. */
  readonly index: number | undefined;
  readonly stem: string;
  /** How much it says, from 0 to 1: rare words say more. */
  readonly weight: number;
  /** Its usual meanings, and the wider ones above them. */
  readonly meanings: readonly string[];
  readonly wider: readonly string[];
  /** The field of its most usual meaning. */
  readonly field: number | undefined;
}

/** Words by which goals of all kinds are worded, and those that hardly carry meaning. */
const empty = new Set(
  'goal objective treatment therapy session service individual member want wanna wish hope like need able feel thing something anything everything stuff just really also very more less much many lot time way n’t no never not do have had get got go gonna come make let know think say tell'.split(
    ' ',
  ),
);
/** A name, or a word that nobody knows, says something, though not what. */
const unknown = 0.5;

/** The words of a goal that carry its meaning. Denied ones do too: “no more scars” is about scars. */
export function aimWords(units: readonly ReadUnit[], lexicon: Lexicon): AimWord[] {
  return units.flatMap(({ words }) =>
    words.flatMap(word => {
      const part = meaningPartOfNames[word.tag];
      const lemma = word.lemma.toLowerCase();
      if (!part || !/[a-z]{2}/.test(lemma) || empty.has(lemma) || openVerbs.has(lemma)) return [];
      const party = partyOf(word);
      if (party === 'client' || party === 'clinician') return [];
      const index = lexicon.indexOf(word.norm) ?? lexicon.indexOf(lemma);
      const meant = lexicon.meanings(lemma, part).slice(0, 3);
      return [
        {
          word,
          index,
          stem: stemOf(lemma),
          weight: index === undefined ? unknown : rarityOf(index),
          meanings: meant.map(({ id }) => id),
          wider: meant.flatMap(({ above }) => (above ? [above] : [])),
          field: meant[0]?.field,
        },
      ];
    }),
  );
}
