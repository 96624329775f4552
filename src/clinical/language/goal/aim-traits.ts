import { type Described, logOdds } from '../learned/linear-model.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { AimWord } from './aim-words.ts';
import { directionOf } from './direction-of.ts';
import { wordModels } from './word-models.ts';
import { relatedness } from './relatedness.ts';
import { turnsOf } from './turns.ts';

export interface AimOf {
  readonly text: string;
  readonly words: readonly AimWord[];
}

/** What tells whether a clinical goal is after what the client is after: how near their words are, where it turns elsewhere, and what it is about. */
export function aimTraits(client: AimOf, clinical: AimOf, lexicon: Lexicon): Described {
  const mean = ({ words }: AimOf): number =>
    words.reduce((sum, { weight }) => sum + weight, 0) / (words.length || 1) - 0.5;
  return {
    has: turnsOf(client.text, clinical.text),
    counts: {
      ...directionOf(clinical.words, lexicon, { name: 'd', length: 1.5 }),
      related: logOdds(wordModels.related, {
        has: [],
        counts: relatedness(client.words, clinical.words, lexicon),
      }),
      'client words': Math.log(1 + client.words.length) - 1.5,
      'clinical words': Math.log(1 + clinical.words.length) - 1.5,
      'client rare': mean(client),
      'clinical rare': mean(clinical),
    },
  };
}
