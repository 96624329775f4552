import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { Decision } from '../reader.ts';
import type { DiagnosisUnit } from './candidate.ts';
import { decideByCandidates } from './decide-by-candidates.ts';
import { impairmentCandidates } from './impairment-candidates.ts';
import type { DiagnosisModels } from './models.ts';

/** Whether a concrete effect on functioning is told: at work, at school, at home, with people, in self-care, money or law. */
export const statesImpairment = (
  units: readonly DiagnosisUnit[],
  { lexicon, models }: { readonly lexicon: Lexicon; readonly models: DiagnosisModels },
): Decision => decideByCandidates(impairmentCandidates(units, lexicon), models.impairment);
