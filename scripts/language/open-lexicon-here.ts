import { readFileSync } from 'node:fs';
import { type Lexicon, openLexicon } from '../../src/clinical/language/lexicon/open-lexicon.ts';

const folder = new URL('../../src/clinical/language/lexicon/', import.meta.url);

/** The lexicon as it stands in the sources. */
export function openLexiconHere(): Lexicon {
  const vectors = readFileSync(new URL('word-vectors.bin', folder));
  const bytes = vectors.buffer.slice(vectors.byteOffset, vectors.byteOffset + vectors.length);
  return openLexicon(bytes, readFileSync(new URL('word-senses.txt', folder), 'utf8'));
}
