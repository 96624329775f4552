import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { standing } from '../../chart.ts';
import { criteriaFor } from '../../criteria/criteria-for.ts';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import { perChart } from '../../remembered.ts';
import type { DiagnosisEntry } from './active-diagnoses.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from './active-diagnoses.ts';
import { inJustification, readEntry } from './read-entry.ts';

const hasMetCriterion = ({ criteria }: DiagnosisEntry): boolean =>
  criteria.some(({ met, evidence, symptoms }) => met && (Boolean(evidence?.trim()) || symptoms.length > 0));

/** Each symptom of the assessments in force, and what the formulation tells. */
const describedIn = perChart((chart: Chart): string =>
  [
    ...standing(chart, 'assessment').flatMap(({ body }) =>
      body.symptoms.map(({ symptom = '', evidence = '' }) => `${symptom}. ${evidence}`),
    ),
    ...standing(chart, 'formulation').map(({ body }) => body.summary ?? ''),
  ]
    .join('\n')
    .trim(),
);

/** How many of the disorder's own symptoms share a word with what is described; undefined where its symptoms are not known here. */
function symptomsFound(
  { code = '', justification = '' }: DiagnosisEntry,
  described: string,
): number | undefined {
  const criteria = criteriaFor(code);
  if (!criteria) return undefined;
  const said = contentStems(`${described} ${justification}`);
  const own = criteria.symptomSets.flatMap(({ of }) => of);
  return own.filter(({ label }) => !contentStems(label).isDisjointFrom(said)).length;
}

export const symptomsDocumented = defineRule({
  id: 'diagnosis.symptoms-documented',
  standsIn: ['diagnosis'],
  messages: {
    none: 'The record describes no symptom or behaviour that {diagnosis} rests on.',
    few: 'No symptom is tied to a criterion of {diagnosis}, and among those described I could not find what it rests on.',
    unknown: 'No symptom is tied to {diagnosis}, so I cannot tell which of those described it rests on.',
  },
  restsOn: { few: 'reading' },
  parameters: z.object({ minSymptomHits: z.number() }),
  subjects: chart => activeDiagnoses(chart).filter(({ value }) => isDisorder(value.entry)),

  check({ entry }, { chart, parameters: { minSymptomHits }, fail, cannotTell, read, unread }) {
    if (hasMetCriterion(entry)) return undefined;
    const diagnosis = diagnosisName(entry);
    const where = { at: ['criteria'] };
    const described = describedIn(chart);
    if (!`${described}${entry.justification ?? ''}`.trim()) return fail('none', { diagnosis }, where);

    const shared = symptomsFound(entry, described);
    if (shared === undefined) return cannotTell('unknown', { diagnosis }, where);
    const found = readEntry(entry, 'symptomsSupportDiagnosis', read, described);
    if (found.said === 'unread') return unread(inJustification);
    const isFew = found.said === 'not-found' || (found.said === 'unsure' && shared < minSymptomHits);
    return isFew ? fail('few', { diagnosis }, found.where ?? where) : undefined;
  },
});
