import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import type { Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import { namesDifficulty } from '../../language/names-difficulty.ts';
import { perChart } from '../../remembered.ts';
import type { FormulationDocument } from './standing-formulations.ts';
import { formulationText, standingFormulations } from './standing-formulations.ts';

const symptomsOf = perChart(chart =>
  all(chart, 'assessment')
    .flatMap(({ body }) => body.symptoms)
    .map(({ id, symptom = '' }) => ({ id, stems: contentStems(symptom) })),
);

/** How many symptoms a text names: common words for them, and those of the assessment that share a word with it. */
function symptomsNamed(text: string, chart: Chart): number {
  const common = new Set(namesDifficulty(text).spans.map(([from, to]) => text.slice(from, to).toLowerCase()));
  const stems = contentStems(text);
  return common.size + symptomsOf(chart).filter(one => !one.stems.isDisjointFrom(stems)).length;
}

/** Whether it draws on a rating: a linked symptom of the assessment, or a figure in its words. */
const drawsOnRating = ({ body }: FormulationDocument, text: string): boolean =>
  body.restsOn.length > 0 || /\d/.test(text);

export const statesSupportingSymptoms = defineRule({
  id: 'formulation.states-supporting-symptoms',
  standsIn: ['formulation'],
  messages: {
    few: 'The formulation names fewer than {minSymptomHits} of the symptoms on which the diagnosis rests.',
    unrated: 'The formulation points to no rated symptom and gives no score.',
  },
  parameters: z.object({ minSymptomHits: z.number() }),
  subjects: standingFormulations,

  check(formulation, { chart, parameters: { minSymptomHits }, fail }) {
    const text = formulationText(formulation);
    const found: Verdict[] =
      symptomsNamed(text, chart) < minSymptomHits
        ? [fail('few', { minSymptomHits }, { at: ['summary'] })]
        : [];
    return drawsOnRating(formulation, text) ? found : [...found, fail('unrated', {}, { at: ['restsOn'] })];
  },
});
