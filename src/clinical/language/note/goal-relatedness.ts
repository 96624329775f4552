import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { NoteText } from '../reader.ts';
import { type ContentWord, contentWords, nearness, subjectOf } from '../text/content-words.ts';
import { type ReadUnit, readUnits } from '../text/read-unit.ts';

/** How much of a goal's meaning a note takes up, each from 0 to 1 (nearness from -1). */
interface Relatedness {
  /** By the most alike word of the note for each word of the goal, weighted by rarity. */
  readonly soft: number;
  /** By the same words alone. */
  readonly exact: number;
  /** By the same words and words of the same meaning. */
  readonly meaning: number;
  /** How near the two nearest units of the note come to its subject. */
  readonly nearest: number;
  readonly second: number;
}

const nothing: Relatedness = { soft: 0, exact: 0, meaning: 0, nearest: -1, second: -1 };

/** Signs of how a note is related to the goals and to the objectives of a plan: the most for any of them, doubled to the scale of other signs. */
export function goalRelatedness(
  units: readonly ReadUnit[],
  { planGoals = [] }: NoteText,
  lexicon: Lexicon,
): Record<string, number> {
  const note = aboutNote(units, lexicon);
  const best = (texts: readonly string[]): Relatedness =>
    texts.map(text => relatednessOf(text, note, lexicon)).reduce(most, nothing);
  const goal = best(planGoals.map(({ goal: text }) => text));
  const objective = best(planGoals.flatMap(({ objectives }) => objectives));
  const named = (prefix: string, told: Relatedness): [string, number][] =>
    Object.entries(told).map(([name, value]: [string, number]) => [`${prefix} ${name}`, value * 2]);
  return Object.fromEntries([
    ...named('goal', goal),
    ...named('objective', objective),
    ...named('either', most(goal, objective)),
  ]);
}

const most = (one: Relatedness, other: Relatedness): Relatedness => ({
  soft: Math.max(one.soft, other.soft),
  exact: Math.max(one.exact, other.exact),
  meaning: Math.max(one.meaning, other.meaning),
  nearest: Math.max(one.nearest, other.nearest),
  second: Math.max(one.second, other.second),
});

interface NoteSubjects {
  readonly words: readonly ContentWord[];
  readonly lemmas: ReadonlySet<string>;
  readonly meanings: ReadonlySet<string>;
  readonly subjects: readonly Float64Array[];
}

function aboutNote(units: readonly ReadUnit[], lexicon: Lexicon): NoteSubjects {
  const words = contentWords(units, lexicon);
  return {
    words,
    lemmas: new Set(words.map(({ word }) => word.lemma)),
    meanings: new Set(words.flatMap(({ meanings }) => meanings)),
    subjects: units.map(unit => subjectOf(contentWords([unit], lexicon), lexicon)),
  };
}

function relatednessOf(text: string, note: NoteSubjects, lexicon: Lexicon): Relatedness {
  const words = contentWords(readUnits(text), lexicon);
  const total = words.reduce((sum, { rarity }) => sum + rarity, 0);
  if (total === 0) return nothing;
  const share = (taken: (word: ContentWord) => number): number =>
    words.reduce((sum, word) => sum + word.rarity * taken(word), 0) / total;
  const isSame = ({ word }: ContentWord): boolean => note.lemmas.has(word.lemma);
  const subject = subjectOf(words, lexicon);
  const [nearest = -1, second = -1] = note.subjects
    .map(unit => nearness(unit, subject))
    .toSorted((a, b) => b - a);
  return {
    soft: share(word => (isSame(word) ? 1 : closest(word, note.words, lexicon))),
    exact: share(word => (isSame(word) ? 1 : 0)),
    meaning: share(word => (isSame(word) || word.meanings.some(id => note.meanings.has(id)) ? 1 : 0)),
    nearest,
    second,
  };
}

function closest({ index }: ContentWord, words: readonly ContentWord[], lexicon: Lexicon): number {
  if (index === undefined) return 0;
  return words.reduce(
    (sofar, other) =>
      other.index === undefined ? sofar : Math.max(sofar, lexicon.likeness(index, other.index)),
    0,
  );
}
