import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { haveSameSubject } from '../../language/have-same-subject.ts';
import { plainWords } from '../../language/plain-words.ts';
import { perDocument } from '../../remembered.ts';
import type { DiagnosisEntry } from '../diagnosis/active-diagnoses.ts';
import { activeDiagnoses, diagnosisName, isDisorder } from '../diagnosis/active-diagnoses.ts';
import type { FormulationDocument } from './standing-formulations.ts';
import { formulationText, standingFormulations } from './standing-formulations.ts';

const plainText = perDocument(
  (formulation: FormulationDocument): string => ` ${plainWords(formulationText(formulation))} `,
);

function mentions(formulation: FormulationDocument, { id, name, code }: DiagnosisEntry): boolean {
  if (formulation.body.explains.includes(id)) return true;
  const text = plainText(formulation);
  return [name, code].some(word => word?.trim() && text.includes(` ${plainWords(word)} `));
}

/** The disorders of signed diagnoses that the formulation neither links nor names. */
const unexplained = (formulation: FormulationDocument, chart: Chart) =>
  activeDiagnoses(chart)
    .map(({ value }) => value)
    .filter(({ entry, document }) => document.status === 'signed' && isDisorder(entry))
    .filter(({ entry }) => !mentions(formulation, entry));

function namesProblem(formulation: FormulationDocument, chart: Chart): boolean {
  const problems = all(chart, 'intake').flatMap(({ body }) => body.problems);
  if (problems.length === 0) return true;
  const text = formulationText(formulation);
  return problems.some(
    ({ id, name, clientWords }) =>
      formulation.body.explains.includes(id) || haveSameSubject(`${name ?? ''} ${clientWords ?? ''}`, text),
  );
}

export const linksDiagnosisToOrientation = defineRule({
  id: 'formulation.links-diagnosis-to-orientation',
  standsIn: ['formulation'],
  messages: {
    diagnosis: 'The formulation does not explain {diagnosis}.',
    newDiagnosis: '{diagnosis} was diagnosed after the formulation, which does not take it up yet.',
    problem: 'The formulation takes up none of the presenting problems.',
    orientation: 'The formulation names no orientation.',
    fit: 'The formulation does not say why {orientation} suits this client.',
  },
  subjects: standingFormulations,

  check(formulation, { chart, fail, advise }) {
    const { orientation, orientationFit } = formulation.body;
    const found: Verdict[] = unexplained(formulation, chart).map(({ entry, document }) => {
      const words = { diagnosis: diagnosisName(entry) };
      const isNew = documentDate(document) > documentDate(formulation);
      return isNew
        ? advise('newDiagnosis', words, { at: ['explains'] })
        : fail('diagnosis', words, { at: ['explains'] });
    });
    if (!namesProblem(formulation, chart)) found.push(fail('problem', {}, { at: ['explains'] }));
    if (!orientation?.trim()) return [...found, fail('orientation', {}, { at: ['orientation'] })];
    return orientationFit?.trim()
      ? found
      : [...found, fail('fit', { orientation: `“${orientation.trim()}”` }, { at: ['orientationFit'] })];
  },
});
