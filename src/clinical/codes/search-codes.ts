import { once } from '../kit/once.ts';
import { everydayNames } from './everyday-names.ts';
import { codesOn, icd10cm, type CodeEntry } from './icd-10-cm.ts';
import { nameWords } from './name-words.ts';

export interface CodeMatch extends CodeEntry {
  /** The everyday name by which the code was found, when that fits better than its title. */
  readonly foundAs?: string;
}

interface Found {
  readonly match: CodeMatch;
  /** Lower is better, compared place by place. */
  readonly rank: readonly number[];
}

interface NamedCodes {
  readonly name: string;
  readonly codes: readonly string[];
  readonly far: number;
}

const searchNames = once(() =>
  [everydayNames.names, everydayNames.hints].flatMap(names =>
    Object.entries(names).map(([name, codes]) => ({ name, codes, words: nameWords(name) })),
  ),
);

const titleWords = once(() => new Map(icd10cm.map(entry => [entry, nameWords(entry.title)])));

/** How little of a text the query says, from 0 (all of it) to 1, or undefined when a word of the query does not stand in the text. */
function distance(query: ReadonlySet<string>, text: ReadonlySet<string>): number | undefined {
  const isSaid = [...query].every(asked => [...text].some(word => word.startsWith(asked)));
  if (!isSaid) return undefined;
  const unsaid = Math.max(0, 1 - query.size / text.size);
  return query.isSubsetOf(text) ? unsaid : 0.1 + unsaid;
}

const namesSaying = (query: ReadonlySet<string>): NamedCodes[] =>
  searchNames()
    .flatMap(({ name, codes, words }) => {
      const far = distance(query, words);
      return far === undefined ? [] : [{ name, codes, far }];
    })
    .sort((a, b) => a.far - b.far);

function findByWords(entry: CodeEntry, query: ReadonlySet<string>, names: readonly NamedCodes[]): Found[] {
  const header = entry.isBillable ? 0 : 1;
  const byTitle = distance(query, titleWords().get(entry) ?? new Set());
  const byName = names.find(({ codes }) => codes.some(family => entry.code.startsWith(family)));

  if (byName && (byTitle === undefined || byName.far < byTitle)) {
    const place = byName.codes.findIndex(family => entry.code.startsWith(family));
    return [{ match: { ...entry, foundAs: byName.name }, rank: [byName.far, header, place] }];
  }
  return byTitle === undefined ? [] : [{ match: entry, rank: [byTitle, header, 0] }];
}

/** Words that sentences are full of: too little to find anything by. */
const commonWords = new Set(
  (
    'all always am are been cannot do does day has have he her him his i is it last me month much my never no not other our she so ' +
    'sometime they this time too very was week will year you your client patient feel feeling problem issue trouble'
  ).split(' '),
);

/**
 * The words to look for: all of the query's where some wording says them all. Else, since people type sentences ("my kid won't stop
 * lying"), the groups of words that names say most of.
 */
function wordsToFind(query: ReadonlySet<string>): ReadonlySet<string>[] {
  const wordings = [...searchNames().map(({ words }) => words), ...titleWords().values()];
  if (wordings.some(words => distance(query, words) !== undefined)) return [query];

  const telling = [...query].filter(word => word.length > 1 && !commonWords.has(word));
  const said = searchNames().map(({ words }) =>
    telling.filter(asked => [...words].some(word => word.startsWith(asked))),
  );
  const most = Math.max(...said.map(({ length }) => length));
  const groups = said.filter(({ length }) => length === most && length > 0);
  return [...Map.groupBy(groups, group => group.join(' ')).keys()].map(group => new Set(group.split(' ')));
}

const isCodeStart = (part: string) => /^[a-z]\d[0-9a-z.]*$/i.test(part);

/** Codes in the query narrow the search to what begins with them, words to what says them. */
function readQuery(query: string) {
  const parts = query.trim().split(/[\s,;]+/);
  const codeStart = parts.find(isCodeStart)?.replaceAll('.', '').toUpperCase();
  return { codeStart, words: nameWords(parts.filter(part => !isCodeStart(part)).join(' ')) };
}

const compareRanks = (a: Found, b: Found): number =>
  a.rank.map((value, place) => value - (b.rank[place] ?? 0)).find(difference => difference !== 0) ?? 0;

/**
 * Codes in force on a day (`YYYY-MM-DD`) found by code, by the words of the official title or by everyday name, best first: an exact
 * code, then the closest wording, billable codes before headers.
 */
export function searchCodes(query: string, { on, limit }: { on: string; limit: number }): CodeMatch[] {
  const { codeStart, words } = readQuery(query);
  if (codeStart === undefined && words.size === 0) return [];

  const asked =
    words.size === 0 ? [] : wordsToFind(words).map(query => ({ query, names: namesSaying(query) }));
  return codesOn(on)
    .flatMap((entry): Found[] => {
      const bare = entry.code.replace('.', '');
      if (bare === codeStart) return [{ match: entry, rank: [-1] }];
      if (codeStart !== undefined && !bare.startsWith(codeStart)) return [];
      return words.size === 0
        ? [{ match: entry, rank: [0, entry.isBillable ? 0 : 1, bare.length] }]
        : asked
            .flatMap(({ query, names }) => findByWords(entry, query, names))
            .sort(compareRanks)
            .slice(0, 1);
    })
    .sort(compareRanks)
    .slice(0, limit)
    .map(({ match }) => match);
}
