import type { Lexicon } from '../lexicon/open-lexicon.ts';

/** Fields of meaning in which names stand: groups, places, people, times. */
const fieldsOfNames: readonly number[] = [14, 15, 18, 28];
/** So many of the most frequent words are no names, whatever capital they begin with. */
const mostFrequent = 700;

interface Written {
  /** As it stands in the text. */
  readonly raw: string;
  readonly norm: string;
  readonly isFirst: boolean;
}

/**
 * Whether a word looks like a name of somebody or something: written with a capital where none has to stand, or unknown as an ordinary word;
 * `maybe` for an ordinary word with a capital inside a sentence (Grace, Will, Hope).
 */
export function isNameLike({ raw, norm, isFirst }: Written, lexicon: Lexicon): 'yes' | 'maybe' | 'no' {
  if (!/^\p{Lu}\p{Ll}+(?:['’-]?\p{Lu}?\p{Ll}+)*$/u.test(raw)) return 'no';
  const rank = lexicon.indexOf(norm);
  if (rank !== undefined && rank < mostFrequent) return 'no';
  const isOrdinary = (['n', 'v', 'a', 'r'] as const).some(part =>
    lexicon.meanings(norm, part).some(({ field }) => !fieldsOfNames.includes(field)),
  );
  if (!isOrdinary) return 'yes';
  return isFirst ? 'no' : 'maybe';
}
