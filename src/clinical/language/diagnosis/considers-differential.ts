import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Decision } from '../reader.ts';
import type { DiagnosisUnit } from './candidate.ts';
import { decideByCandidates } from './decide-by-candidates.ts';
import { differentialCandidates } from './differential-candidates.ts';
import type { DiagnosisModels } from './models.ts';

interface With {
  /** The name of the diagnosis that is made. */
  readonly name: string;
  readonly lexicon: Lexicon;
  readonly models: DiagnosisModels;
}

/** Whether another diagnosis or cause is named and weighed, with a reason. */
export const considersDifferential = (
  units: readonly DiagnosisUnit[],
  { name, lexicon, models }: With,
): Decision => decideByCandidates(differentialCandidates(units, { name, lexicon }), models.differential);
