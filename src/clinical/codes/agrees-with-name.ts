import { once } from '../kit/once.ts';
import { everydayNames } from './everyday-names.ts';
import { icd10cm } from './icd-10-cm.ts';
import { nameWords } from './name-words.ts';
import { normalizeCode } from './normalize-code.ts';

interface KnownName {
  readonly words: ReadonlySet<string>;
  readonly codes: readonly string[];
}

const specificWords = (name: string) => nameWords(name).difference(new Set(['unspecified']));

/** A title is known with and without what it says in brackets. */
const titleNames = (title: string) => [...new Set([title, title.replace(/[[(][^\])]*[\])]/g, '')])];

const known = once((): KnownName[] => [
  ...icd10cm.flatMap(({ code, title }) =>
    titleNames(title).map(name => ({ words: specificWords(name), codes: [code] })),
  ),
  ...Object.entries(everydayNames.names).map(([name, codes]) => ({ words: specificWords(name), codes })),
]);

/**
 * Whether a written name means this code: the most specific official title or everyday name that the words contain must belong to the
 * code or to a header above it. Further specifiers ("with anxious distress") do no harm.
 */
export function agreesWithName(code: string, name: string): boolean {
  const wanted = normalizeCode(code);
  if (wanted === undefined) return false;

  const words = specificWords(name);
  const contained = known().filter(candidate => candidate.words.isSubsetOf(words));
  const mostWords = Math.max(...contained.map(candidate => candidate.words.size));
  return contained.some(
    candidate =>
      candidate.words.size === mostWords && candidate.codes.some(family => wanted.startsWith(family)),
  );
}
