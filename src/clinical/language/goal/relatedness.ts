import type { Lexicon } from '../lexicon/open-lexicon.ts';
import { nearness, subjectOf } from '../text/content-words.ts';
import type { AimWord } from './aim-words.ts';

/** How alike a word of one text and a word of the other are, from 0 to 1, weighted by how much both say. */
export interface Likeness {
  readonly one: AimWord;
  readonly other: AimWord;
  readonly likeness: number;
}

/** How far two texts are about the same, as numbers of about the same size. */
export function relatedness(
  one: readonly AimWord[],
  other: readonly AimWord[],
  lexicon: Lexicon,
): Record<string, number> {
  const [best, second] = likenesses(one, other, lexicon);
  return {
    'taken up': 2 * taken(one, other, lexicon),
    'taken from': 2 * taken(other, one, lexicon),
    subject: 2 * nearness(subjectOf(one.map(toContent), lexicon), subjectOf(other.map(toContent), lexicon)),
    best: 2 * (best?.likeness ?? 0),
    second: 2 * (second?.likeness ?? 0),
  };
}

/** Pairs of a word of each text, the most alike and most telling first. */
export function likenesses(one: readonly AimWord[], other: readonly AimWord[], lexicon: Lexicon): Likeness[] {
  return one
    .flatMap(a =>
      other.map(b => ({
        one: a,
        other: b,
        likeness: usedAlike(a, b, lexicon) * Math.sqrt(a.weight * b.weight),
      })),
    )
    .sort((a, b) => b.likeness - a.likeness);
}

/** How much of the meaning of some words the others take up. */
function taken(words: readonly AimWord[], by: readonly AimWord[], lexicon: Lexicon): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return 0;
  const most = (word: AimWord): number => Math.max(0, ...by.map(other => alike(word, other, lexicon)));
  return words.reduce((sum, word) => sum + word.weight * most(word), 0) / total;
}

const alike = (one: AimWord, other: AimWord, lexicon: Lexicon): number =>
  Math.max(meantAlike(one, other), usedAlike(one, other, lexicon));

function meantAlike(one: AimWord, other: AimWord): number {
  if (one.meanings.some(id => other.meanings.includes(id))) return 0.9;
  const isWider =
    one.meanings.some(id => other.wider.includes(id)) || one.wider.some(id => other.meanings.includes(id));
  return isWider ? 0.7 : 0;
}

function usedAlike(one: AimWord, other: AimWord, lexicon: Lexicon): number {
  if (one.stem === other.stem) return 1;
  return one.index === undefined || other.index === undefined ? 0 : lexicon.likeness(one.index, other.index);
}

const toContent = ({ word, index, weight, meanings }: AimWord) => ({ word, index, rarity: weight, meanings });
