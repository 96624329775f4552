import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Decision } from '../reader.ts';
import type { DiagnosisUnit } from './candidate.ts';
import { decideByCandidates } from './decide-by-candidates.ts';
import { durationCandidates } from './duration-candidates.ts';
import type { DiagnosisModels } from './models.ts';

/** Whether it is told how long it has lasted, or since when: of the trouble itself, not of an attack, a job or a remedy. */
export const statesDuration = (
  units: readonly DiagnosisUnit[],
  { lexicon, models }: { readonly lexicon: Lexicon; readonly models: DiagnosisModels },
): Decision => decideByCandidates(durationCandidates(units, lexicon), models.duration);
