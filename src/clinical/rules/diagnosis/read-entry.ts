import type { DiagnosisReading, WaitingReader } from '../../language/reader.ts';
import type { Span } from '../../language/reading.ts';
import { type Said, whatIsSaid } from '../../language/what-is-said.ts';
import type { DiagnosisEntry } from './active-diagnoses.ts';

/** How sure a reading has to be of its words before a rule rests on it. */
const bars: Readonly<Record<keyof DiagnosisReading, number>> = {
  symptomsSupportDiagnosis: 0.7,
  impairmentStated: 0.7,
  durationStated: 0.7,
  differentialConsidered: 0.85,
};

/** What may be said of the words of a diagnosis, and where. */
interface ReadEntry {
  readonly said: Said;
  /** The words of the justification that decide it, or that come nearest; undefined where none does. */
  readonly where: { readonly at: readonly ['justification']; readonly span: Span } | undefined;
}

/** Where it is said that words could not be read. */
export const inJustification = { at: ['justification'] } as const;

/** Reads in the justification what the fields of a diagnosis leave open; its symptoms may be told elsewhere in the record, or in the justification alone. */
export function readEntry(
  { code = '', name = '', justification = '' }: DiagnosisEntry,
  label: keyof DiagnosisReading,
  read: WaitingReader,
  symptomsText = '',
): ReadEntry {
  const isAlone = label === 'symptomsSupportDiagnosis' && symptomsText.trim() === '';
  const texts = isAlone
    ? { symptomsText: justification, justificationText: '' }
    : { symptomsText, justificationText: justification };
  const decision = read.diagnosis({ icd10: code, name, ...texts })?.[label];
  if (!decision) return { said: 'unread', where: undefined };
  const span = decision.passages.find(({ field }) => isAlone || field === 'justificationText')?.span;
  return { said: whatIsSaid(decision, bars[label]), where: span && { ...inJustification, span } };
}
