import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Word } from '../text/tagged-words.ts';

const firstPerson = /^(?:i|my|me|mine|myself|i'm|i'll|i'd|i've|we|our|us|im|ill|id|ive|let's|lets)$/;
const shortened =
  /'(?:m|ll|d|ve|re|t|s)$|^(?:im|ill|dont|cant|wont|wanna|gonna|gotta|em|ain't|isnt|til|cuz|kinda|n't)$/;
/** The rank that stands for words the lexicon does not know. */
const unknown = 20_000;

export const isFirstPerson = ({ norm }: Word): boolean => firstPerson.test(norm);

/** How something is worded: as people talk, or as forms are filled in. Features begin with a name of whose words they are. */
export function wording(words: readonly Word[], lexicon: Lexicon, as: string): string[] {
  const told = words.filter(({ tag, norm }) => tag !== 'PUNCT' && /\p{L}/u.test(norm));
  const count = told.length || 1;
  const long = told.filter(({ norm }) => norm.length > 8).length / count;
  const rare =
    told.reduce((sum, { norm }) => sum + Math.log(1 + (lexicon.indexOf(norm) ?? unknown)), 0) / count;
  return [
    `${as} words ${count < 2 ? 'one' : count < 4 ? 'few' : count < 8 ? 'some' : 'many'}`,
    `${as} rare ${rare < 5 ? 'low' : rare < 6 ? 'middle' : 'high'}`,
    ...(long > 0.25 ? [`${as} long words`] : []),
    ...(long === 0 ? [`${as} no long words`] : []),
    ...(words.some(({ norm }) => shortened.test(norm)) ? [`${as} shortened`] : []),
    ...(told.some(isFirstPerson) ? [`${as} first person`] : []),
    ...(told.some(({ norm }) => /^(?:he|she|they|him|her|his|them)$/.test(norm))
      ? [`${as} third person`]
      : []),
    ...(told.some(({ tag }) => tag === 'VERB') ? [`${as} verb`] : []),
    `${as} begins ${told[0]?.tag ?? 'none'}`,
    ...new Set(told.slice(0, 40).map(({ lemma }) => `${as} w ${lemma}`)),
  ];
}
