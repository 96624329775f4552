import { type Described, logOdds, probability } from '../learned/linear-model.ts';
import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Decision, DiagnosisText } from '../reader.ts';
import type { DiagnosisUnit } from './candidate.ts';
import type { TwoSteps } from './models.ts';
import { type SymptomFeatures, symptomFeatures } from './symptom-features.ts';

const most = 3;

/** What the words of a text say, within bounds. */
export const oddsOfWords = ({ words }: SymptomFeatures, part: TwoSteps['part']): number =>
  Math.max(-most, Math.min(most, logOdds(part, { has: words })));

/** The facets together with what the words say. */
export const withWords = ({ own }: SymptomFeatures, odds: number): Described => ({
  has: own.has,
  counts: { ...own.counts, words: odds },
});

interface With {
  readonly units: readonly DiagnosisUnit[];
  readonly lexicon: Lexicon;
  readonly models: { readonly symptoms: TwoSteps };
}

/** Whether what is described is what the diagnosis asks for, and nothing that is stated rules it out. */
export function symptomsSupport(diagnosis: DiagnosisText, { units, lexicon, models }: With): Decision {
  const features = symptomFeatures(diagnosis, lexicon, units);
  const odds = logOdds(
    models.symptoms.whole,
    withWords(features, oddsOfWords(features, models.symptoms.part)),
  );
  const holds = odds > 0;
  return {
    holds,
    confidence: probability(Math.abs(odds)),
    passages: holds ? features.speakFor : features.speakAgainst,
  };
}
