import type { Described } from '../learned/linear-model.ts';
import type { GoalText } from '../reader.ts';
import { readUnits } from '../text/read-unit.ts';
import { aimTraits } from './aim-traits.ts';
import { type AimWord, aimWords } from './aim-words.ts';
import { particularTraits, type Tools } from './particular-traits.ts';
import { type Likeness, likenesses } from './relatedness.ts';
import { saidTraits } from './said-traits.ts';

/** A goal as the decisions see it. */
export interface DescribedGoal extends GoalText {
  readonly said: Described;
  readonly aim: Described;
  readonly particular: Described;
  readonly words: { readonly clientGoal: readonly AimWord[]; readonly clinicalGoal: readonly AimWord[] };
  /** Words of both texts that are alike, the most alike first. */
  readonly alike: readonly Likeness[];
}

/** A goal is a sentence or two; of what is longer, the beginning tells its aim. */
const mostWords = 40;

export function describeGoal({ clientGoal, clinicalGoal }: GoalText, tools: Tools): DescribedGoal {
  const { lexicon } = tools;
  const [client, clinical] = [readUnits(clientGoal), readUnits(clinicalGoal)];
  const words = {
    clientGoal: aimWords(client, lexicon).slice(0, mostWords),
    clinicalGoal: aimWords(clinical, lexicon).slice(0, mostWords),
  };
  const [ofClient, ofClinical] = [
    particularTraits(clientGoal, client, 'client', tools),
    particularTraits(clinicalGoal, clinical, 'clinical', tools),
  ];
  return {
    clientGoal,
    clinicalGoal,
    words,
    said: saidTraits(clientGoal, client, lexicon),
    aim: aimTraits(
      { text: clientGoal, words: words.clientGoal },
      { text: clinicalGoal, words: words.clinicalGoal },
      lexicon,
    ),
    particular: {
      has: [...ofClient.has, ...ofClinical.has],
      counts: { ...ofClient.counts, ...ofClinical.counts },
    },
    alike: likenesses(words.clientGoal, words.clinicalGoal, lexicon),
  };
}
