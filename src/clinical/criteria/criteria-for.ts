import { normalizeCode } from '../codes/normalize-code.ts';
import type { DiagnosticCriteria } from './criteria.ts';
import { allCriteria } from './index.ts';

/**
 * The criteria behind an ICD-10-CM code, or undefined when they are not known. A header (`F50.2`) has them when all codes
 * known below it belong to one diagnosis.
 */
export function criteriaFor(code: string): DiagnosticCriteria | undefined {
  const wanted = normalizeCode(code);
  if (wanted === undefined) return undefined;

  const exact = allCriteria.find(({ icd10 }) => icd10.includes(wanted));
  const below = allCriteria.filter(({ icd10 }) => icd10.some(known => known.startsWith(wanted)));
  return exact ?? (below.length === 1 ? below[0] : undefined);
}
