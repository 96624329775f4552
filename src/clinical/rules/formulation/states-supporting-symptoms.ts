import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { defineRule } from '../../kit/rule.ts';
import { contentStems } from '../../language/content-stems.ts';
import { namesDifficulty } from '../../language/names-difficulty.ts';
import type { WaitingReader } from '../../language/reader.ts';
import type { ValueKind } from '../../language/values/value.ts';
import { valuesIn } from '../../language/values/values-in.ts';
import { perChart } from '../../remembered.ts';
import { activeDiagnoses } from '../diagnosis/active-diagnoses.ts';
import { isUnread } from '../is-unread.ts';
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

/** Whether the words are the picture of a diagnosis that is held, in whatever words. */
const isPictureOf = (text: string, chart: Chart, read: WaitingReader): boolean =>
  activeDiagnoses(chart).some(({ value: { entry } }) => {
    const asked = { icd10: entry.code ?? '', name: entry.name ?? '' };
    const reading = read.diagnosis({ ...asked, symptomsText: text, justificationText: '' });
    return reading?.symptomsSupportDiagnosis.holds === true;
  });

const figures: ReadonlySet<ValueKind> = new Set([
  'score',
  'rating',
  'frequency',
  'share',
  'percent',
  'change',
]);

/** Whether it draws on a rating: a linked symptom of the assessment, or a figure in its words. */
const drawsOnRating = ({ body }: FormulationDocument, text: string): boolean =>
  body.restsOn.length > 0 || /\d/.test(text) || valuesIn(text).some(({ kind }) => figures.has(kind));

export const statesSupportingSymptoms = defineRule({
  id: 'formulation.states-supporting-symptoms',
  standsIn: ['formulation'],
  messages: {
    few: 'In the formulation I could not find {minSymptomHits} of the symptoms on which the diagnosis rests.',
    unrated: 'The formulation points to no rated symptom, and I could not find a figure in its words.',
  },
  parameters: z.object({ minSymptomHits: z.number() }),
  subjects: standingFormulations,

  check(formulation, { chart, parameters: { minSymptomHits }, fail, advise, read, unread }) {
    const text = formulationText(formulation);
    const isFew = symptomsNamed(text, chart) < minSymptomHits && !isPictureOf(text, chart, read);
    const isRated = drawsOnRating(formulation, text);
    if (!isFew && isRated) return undefined;
    const where = { at: ['summary'] };
    if (text !== '' && isUnread(text, read)) return unread(where);
    return [
      ...(isFew ? [advise('few', { minSymptomHits }, where)] : []),
      ...(isRated ? [] : [fail('unrated', {}, { at: ['restsOn'] })]),
    ];
  },
});
