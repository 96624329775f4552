import { readFileSync } from 'node:fs';
import { openLexicon } from '../clinical/language/lexicon/open-lexicon.ts';

const file = (name: string): URL => new URL(`../clinical/language/lexicon/${name}`, import.meta.url);

/** The lexicon that comes with the program, for tests of what reads with it. */
export const lexicon = openLexicon(
  new Uint8Array(readFileSync(file('word-vectors.bin'))).buffer,
  readFileSync(file('word-senses.txt'), 'utf8'),
);
