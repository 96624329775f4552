import type { DiagnosticCriteria, Symptom, SymptomSet } from './criteria.ts';

function groupIn({ of, requiredAnyOf }: SymptomSet): Symptom[] {
  // An event that must have happened is a set of its own; one of its forms is enough.
  if (of.every(({ domain }) => domain === 'exposure')) return [...of];
  return of.filter(({ id }) => requiredAnyOf.includes(id));
}

/** What a diagnosis cannot do without, however many other symptoms are met: groups of which one symptom each must be there. */
export const essentialGroups = ({ symptomSets }: DiagnosticCriteria): Symptom[][] =>
  symptomSets.map(groupIn).filter(group => group.length > 0);
