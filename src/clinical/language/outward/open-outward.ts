import { type Described, logOdds } from '../learned/linear-model.ts';
import { openLinear, type StoredLinear } from '../learned/stored-linear.ts';
import { dimensions, type Lexicon, type PartOfSpeech } from '../lexicon/open-lexicon.ts';
import { wordsToLearn } from './outward-words.ts';
import weights from './weights.json' with { type: 'json' };

/** How far a word is of what one can see or hear: from 3 (to walk, a cigarette) to -3 (to accept, insight). */
export type Outward = (lemma: string, part: PartOfSpeech) => number;

/** How sure the words are that were listed by hand. */
const listed = 2.5;
const most = 3;

export function openOutward(lexicon: Lexicon): Outward {
  const model = openLinear(weights as StoredLinear);
  const known = new Map<string, number>();
  for (const part of ['v', 'n'] as const) {
    for (const lemma of wordsToLearn.outward[part]) known.set(`${part} ${lemma}`, listed);
    for (const lemma of wordsToLearn.inward[part]) known.set(`${part} ${lemma}`, -listed);
  }
  return (lemma, part) => {
    if (lexicon.indexOf(lemma) === undefined && lexicon.meanings(lemma, part).length === 0) return 0;
    const key = `${part} ${lemma}`;
    const found = known.get(key) ?? bounded(logOdds(model, describeWord(lemma, part, lexicon)));
    known.set(key, found);
    return found;
  };
}

const bounded = (odds: number): number => Math.max(-most, Math.min(most, odds));

/** A word by its meanings and by how it is used. */
export function describeWord(lemma: string, part: PartOfSpeech, lexicon: Lexicon): Described {
  const [first, second] = lexicon.meanings(lemma, part);
  const fields = [first, second].flatMap(meaning => (meaning ? [`f${part}${String(meaning.field)}`] : []));
  return {
    has: [...new Set([`p ${part}`, ...fields, ...(first ? [`m${first.above}`] : [])])],
    counts: directionOf(lemma, lexicon),
  };
}

function directionOf(word: string, lexicon: Lexicon): Record<string, number> {
  const index = lexicon.indexOf(word);
  if (index === undefined) return {};
  const sum = new Float64Array(dimensions);
  lexicon.add(index, 1, sum);
  const length = Math.hypot(...sum) || 1;
  return Object.fromEntries([...sum].map((value, at) => [`d${String(at)}`, (value / length) * 3]));
}
