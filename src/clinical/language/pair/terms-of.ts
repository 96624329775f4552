import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { meaningPartOfNames } from '../text/meaning-part.ts';
import type { ReadWord } from '../text/read-unit.ts';
import { stemOf } from './stem-of.ts';
import { stockOf } from './stock-of.ts';
import type { Term } from './term.ts';
import { numberIn, namesTime } from './times-and-numbers.ts';

const light = new Set(['PUNCT', 'DET', 'ADP', 'PRON', 'AUX', 'CCONJ', 'SCONJ', 'PART', 'SPACE']);
const empty = new Set(
  'be have do get go make say client patient therapist clinician counselor not very also then there so as such as more most much many other own same just only'.split(
    ' ',
  ),
);

/** The words of a unit that carry content. Numbers and times do not: another date makes no other session. */
export function termsOf(words: readonly ReadWord[], unit: number, lexicon: Lexicon): Term[] {
  return words.flatMap(word => {
    const lemma = word.lemma.toLowerCase();
    if (light.has(word.tag) || empty.has(lemma) || !/[a-z]{2}/.test(lemma)) return [];
    if (numberIn(word) !== undefined || namesTime(lemma)) return [];
    const part = meaningPartOfNames[word.tag];
    const isName = word.tag === 'PROPN' && lexicon.indexOf(lemma) === undefined;
    const meant = part && !isName ? lexicon.meanings(lemma, part) : [];
    return [
      {
        lemma,
        unit,
        weight: 1 - stockOf(lemma),
        isQuoted: word.isQuoted,
        stem: isName ? '' : stemOf(lemma),
        meanings: meant.map(({ id }) => id),
        wider: meant.flatMap(({ above }) => (above ? [above] : [])),
      },
    ];
  });
}
