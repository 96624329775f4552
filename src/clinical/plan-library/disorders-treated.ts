import { all, type Chart } from '../chart.ts';
import { criteriaFor } from '../criteria/criteria-for.ts';
import type { AnyBody } from '../kit/document.ts';
import { activeDiagnoses, type DiagnosisEntry } from '../rules/diagnosis/active-diagnoses.ts';

/**
 * The disorders, by the ids of their criteria, that a document is about: of the diagnoses it says it treats, else of all that are held in
 * the chart. Empty where no diagnosis is known by its criteria.
 */
export function disordersTreated(chart: Chart, body: AnyBody): readonly string[] {
  const linked = disordersOf(linkedDiagnoses(chart, body['diagnoses']));
  return linked.length > 0 ? linked : disordersOf(activeDiagnoses(chart).map(({ value }) => value.entry));
}

/** The diagnoses pointed at, each as its newest document has it, in the order in which the plan names them. */
function linkedDiagnoses(chart: Chart, links: unknown): DiagnosisEntry[] {
  const known = new Map(
    all(chart, 'diagnosis').flatMap(({ body }) => body.diagnoses.map(entry => [entry.id, entry] as const)),
  );
  const ids: readonly unknown[] = Array.isArray(links) ? links : [];
  return ids.flatMap(id => known.get(String(id)) ?? []);
}

const disordersOf = (diagnoses: readonly DiagnosisEntry[]): string[] => [
  ...new Set(diagnoses.flatMap(({ code }) => criteriaFor(code ?? '')?.id ?? [])),
];
