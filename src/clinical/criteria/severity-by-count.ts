import type { CriteriaCount } from './count-met.ts';
import type { DiagnosticCriteria } from './criteria.ts';

/** The severity, with its code, that the number of symptoms stands for; undefined where the diagnosis is not graded by number. */
export function severityByCount(
  criteria: DiagnosticCriteria,
  count: CriteriaCount,
): { label: string; code: string } | undefined {
  const met = count.sets.reduce((sum, set) => sum + set.met, 0);
  const grade = criteria.severity?.find(({ min, max }) => met >= min && met <= max);
  return grade && { label: grade.label, code: grade.code };
}
