import type { PartOfSpeech } from '../lexicon/open-lexicon.ts';

/** Under which part of speech the lexicon holds the meanings of a word, by the tag of the grammar; other tags have none. */
export const meaningPart: Readonly<Record<string, PartOfSpeech>> = {
  NOUN: 'n',
  VERB: 'v',
  ADJ: 'a',
  ADV: 'r',
};

/** The same, where a word that is tagged as a name is looked up as a noun. */
export const meaningPartOfNames: Readonly<Record<string, PartOfSpeech>> = { ...meaningPart, PROPN: 'n' };
