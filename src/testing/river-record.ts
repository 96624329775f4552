import { noteOf } from './river-care.ts';
import { assessmentOf, diagnosisOf, formulationOf, intakeOf } from './river-evidence.ts';
import { papers } from './river-papers.ts';
import { planOf } from './river-plan.ts';

/** The whole good record up to a first note; a rule that fails on it raises a false alarm. */
export const goodStart = () => [
  intakeOf(),
  assessmentOf(),
  diagnosisOf(),
  formulationOf(),
  planOf(),
  noteOf(),
  ...papers(),
];
