import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { NoteText } from '../reader.ts';
import { type ContentWord, contentWords, nearness, subjectOf } from '../text/content-words.ts';
import { perUnit } from '../text/per-unit.ts';
import { type ReadUnit, readUnits } from '../text/read-unit.ts';
import { perPair } from './per-pair.ts';

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
  /** The words of each unit. */
  readonly units: readonly (readonly ContentWord[])[];
  readonly lemmas: ReadonlySet<string>;
  readonly meanings: ReadonlySet<string>;
  readonly subjects: readonly Float64Array[];
}

/** Where these words stand in a text is not remembered rightly: units move. */
const wordsOf = perUnit((unit, lexicon): readonly ContentWord[] => contentWords([unit], lexicon));
const subjectOfUnit = perUnit((unit, lexicon) => subjectOf(wordsOf(unit, lexicon), lexicon));

function aboutNote(units: readonly ReadUnit[], lexicon: Lexicon): NoteSubjects {
  const words = units.map(unit => wordsOf(unit, lexicon));
  return {
    units: words,
    lemmas: new Set(words.flatMap(unit => unit.map(({ word }) => word.lemma))),
    meanings: new Set(words.flatMap(unit => unit.flatMap(({ meanings }) => meanings))),
    subjects: units.map(unit => subjectOfUnit(unit, lexicon)),
  };
}

function relatednessOf(text: string, note: NoteSubjects, lexicon: Lexicon): Relatedness {
  const units = readUnits(text).map(unit => wordsOf(unit, lexicon));
  const words = units.flat();
  const total = words.reduce((sum, { rarity }) => sum + rarity, 0);
  if (total === 0) return nothing;
  const share = (taken: (word: ContentWord, nth: number) => number): number =>
    words.reduce((sum, word, nth) => sum + word.rarity * taken(word, nth), 0) / total;
  const isSame = ({ word }: ContentWord): boolean => note.lemmas.has(word.lemma);
  const closest = units.flatMap(unit => closestInNote(unit, note, lexicon));
  const subject = subjectOf(words, lexicon);
  const [nearest = -1, second = -1] = note.subjects
    .map(unit => nearness(unit, subject))
    .toSorted((a, b) => b - a);
  return {
    soft: share((word, nth) => (isSame(word) ? 1 : (closest[nth] ?? 0))),
    exact: share(word => (isSame(word) ? 1 : 0)),
    meaning: share(word => (isSame(word) || word.meanings.some(id => note.meanings.has(id)) ? 1 : 0)),
    nearest,
    second,
  };
}

/** For each of some words, how alike the most alike word of the note is. */
function closestInNote(words: readonly ContentWord[], note: NoteSubjects, lexicon: Lexicon): number[] {
  const found = words.map(() => 0);
  for (const unit of note.units)
    for (const [nth, likeness] of closestIn(unit, words, lexicon).entries())
      found[nth] = Math.max(found[nth] ?? 0, likeness);
  return found;
}

const closestIn = perPair((unit: readonly ContentWord[], words: readonly ContentWord[], lexicon: Lexicon) =>
  words.map(({ index }) =>
    unit.reduce(
      (sofar, other) =>
        index === undefined || other.index === undefined
          ? sofar
          : Math.max(sofar, lexicon.likeness(index, other.index)),
      0,
    ),
  ),
);
