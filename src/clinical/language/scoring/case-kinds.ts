import { diagnosisLabels, goalLabels, noteLabels, objectiveLabels, pairLabels } from '../reader.ts';

/** The kinds of cases in a labelled corpus, each with the labels that are decided of it. */
export const labelsOf = {
  note: noteLabels,
  objective: objectiveLabels,
  goal: goalLabels,
  notePair: pairLabels,
  diagnosis: diagnosisLabels,
} as const;

export type CaseKind = keyof typeof labelsOf;

export const caseKinds = Object.keys(labelsOf) as readonly CaseKind[];
