import type { Lexicon } from '../lexicon/open-lexicon.ts';
import type { DiagnosisReading, DiagnosisText } from '../reader.ts';
import { diagnosisUnits } from './candidate.ts';
import { considersDifferential } from './considers-differential.ts';
import { openModels } from './models.ts';
import { statesDuration } from './states-duration.ts';
import { statesImpairment } from './states-impairment.ts';
import { symptomsSupport } from './symptoms-support.ts';

/** Reads what is written of a diagnosis: its symptoms and its justification, as one text. */
export function openDiagnosisReader(lexicon: Lexicon): (diagnosis: DiagnosisText) => DiagnosisReading {
  const models = openModels();
  return diagnosis => {
    const units = diagnosisUnits(diagnosis);
    const given = { name: diagnosis.name, lexicon, models };
    return {
      symptomsSupportDiagnosis: symptomsSupport(diagnosis, { units, ...given }),
      impairmentStated: statesImpairment(units, given),
      durationStated: statesDuration(units, given),
      differentialConsidered: considersDifferential(units, given),
    };
  };
}
