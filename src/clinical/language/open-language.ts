import type { Reader } from './reader.ts';

/** The two files beside `lexicon/open-lexicon.ts`, as they are. */
export interface LexiconFiles {
  /** `word-vectors.bin` */
  readonly vectors: ArrayBuffer | Uint8Array;
  /** `word-senses.txt` */
  readonly senses: string;
}

/** Opens what reads narrative. The grammar of English is loaded only now; open it once and keep it. */
export async function openLanguage({ vectors, senses }: LexiconFiles): Promise<Reader> {
  const [{ openReader }, { openLexicon }] = await Promise.all([
    import('./open-reader.ts'),
    import('./lexicon/open-lexicon.ts'),
  ]);
  return openReader(openLexicon(new Uint8Array(vectors).buffer, senses));
}
