import type { DiagnosticCriteria, Symptom } from './criteria.ts';

const bare = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The symptom a criterion of a record means: its id or its wording, whatever its case and punctuation. */
export function symptomNamed(criteria: DiagnosticCriteria, text: string): Symptom | undefined {
  const wanted = bare(text);
  return criteria.symptomSets
    .flatMap(set => set.of)
    .find(({ id, label }) => bare(id) === wanted || bare(label) === wanted);
}
