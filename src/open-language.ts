import { readFile } from 'node:fs/promises';
import type { Reader } from './clinical/language/reader.ts';

const lexicon = new URL('./clinical/language/lexicon/', import.meta.url);

let open: Promise<Reader> | undefined;

/** The reader of narrative of this process, opened when somebody first asks for it. */
export const openLanguageHere = (): Promise<Reader> => (open ??= opened());

async function opened(): Promise<Reader> {
  const [{ openLanguage }, vectors, senses] = await Promise.all([
    import('./clinical/language/open-language.ts'),
    readFile(new URL('word-vectors.bin', lexicon)),
    readFile(new URL('word-senses.txt', lexicon), 'utf8'),
  ]);
  return openLanguage({ vectors, senses });
}
