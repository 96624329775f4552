import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { standing } from '../../chart.ts';
import { criteriaFor } from '../../criteria/criteria-for.ts';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import { perChart } from '../../remembered.ts';
import type { DiagnosisEntry } from './active-diagnoses.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';

const hasMetCriterion = ({ criteria }: DiagnosisEntry): boolean =>
  criteria.some(({ met, evidence, symptoms }) => met && (Boolean(evidence?.trim()) || symptoms.length > 0));

/** Each symptom of the assessments in force, and what the formulation tells, as one text each. */
const describedIn = perChart((chart: Chart): string[] => [
  ...standing(chart, 'assessment').flatMap(({ body }) =>
    body.symptoms.map(({ symptom = '', evidence = '' }) => `${symptom} ${evidence}`),
  ),
  ...standing(chart, 'formulation').map(({ body }) => body.summary ?? ''),
]);

/** How many of the disorder's own symptoms share a word with what is described; undefined where its symptoms are not known here. */
function symptomsFound(entry: DiagnosisEntry, chart: Chart): number | undefined {
  const criteria = criteriaFor(entry.code ?? '');
  if (!criteria) return undefined;
  const said = contentStems([...describedIn(chart), entry.justification ?? ''].join(' '));
  const own = criteria.symptomSets.flatMap(({ of }) => of);
  return own.filter(({ label }) => !contentStems(label).isDisjointFrom(said)).length;
}

export const symptomsDocumented = defineRule({
  id: 'diagnosis.symptoms-documented',
  standsIn: ['diagnosis'],
  messages: {
    none: 'The record describes no symptom or behaviour that {diagnosis} rests on.',
    few: 'I found {found} symptom(s) of {diagnosis} in the record, and none is tied to one of its criteria.',
    unknown: 'No symptom is tied to {diagnosis}, so I cannot tell which of those described it rests on.',
  },
  restsOn: { few: 'reading' },
  parameters: z.object({ minSymptomHits: z.number() }),
  subjects: chart => activeDiagnoses(chart).filter(({ value }) => isDisorder(value.entry)),

  check({ entry }, { chart, parameters: { minSymptomHits }, fail, cannotTell }) {
    if (hasMetCriterion(entry)) return undefined;
    const diagnosis = diagnosisName(entry);
    const where = { at: ['criteria'] };
    const isAnythingTold = describedIn(chart).some(text => text.trim() !== '') || entry.justification?.trim();
    if (!isAnythingTold) return fail('none', { diagnosis }, where);

    const found = symptomsFound(entry, chart);
    if (found === undefined) return cannotTell('unknown', { diagnosis }, where);
    return found >= minSymptomHits ? undefined : fail('few', { found, diagnosis }, where);
  },
});
