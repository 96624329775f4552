import type { ReadUnit } from '../text/read-unit.ts';
import { readUnits } from '../text/read-unit.ts';
import type { Described } from '../learned/linear-model.ts';
import type { DiagnosisText, Passage } from '../reader.ts';

/** Some words that may decide, with what they are like. */
export interface Candidate {
  readonly passage: Passage;
  readonly described: Described;
}

/** A unit of one of the two texts of a diagnosis. */
export interface DiagnosisUnit extends ReadUnit {
  readonly field: 'symptomsText' | 'justificationText';
  /** The whole text of the field. */
  readonly whole: string;
}

const fields = ['symptomsText', 'justificationText'] as const;

/** The units of both texts, in order. */
export const diagnosisUnits = (diagnosis: DiagnosisText): DiagnosisUnit[] =>
  fields.flatMap(field =>
    readUnits(diagnosis[field]).map(unit => ({ ...unit, field, whole: diagnosis[field] })),
  );
