import { z } from 'zod';
import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { namesQuestionnaire } from '../../language/names-questionnaire.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import type { Diagnosed, DiagnosisEntry } from './active-diagnoses.ts';
import { activeDiagnoses, diagnosisName } from './active-diagnoses.ts';

interface Graded extends Diagnosed {
  readonly score: number;
  readonly filledInOn: string;
}

/** The bands of the questionnaire, counted from 0, that the last figure of a depression code fits; remission and unspecified fit any. */
const bandsOf: Readonly<Record<string, readonly number[]>> = { '0': [1], '1': [2], '2': [3, 4], '3': [3, 4] };

const gradeOf = ({ code }: DiagnosisEntry): readonly number[] | undefined =>
  bandsOf[/^F3[23]\.?([0-3])$/i.exec(code?.trim() ?? '')?.[1] ?? ''];

const scoreOf = ({ body }: SignedDocument<'measure:phq-9'>): number | undefined =>
  typeof body['score'] === 'number' ? body['score'] : undefined;

/** The questionnaire nearest to the day of the diagnosis; of two as near the later. */
function nearest(chart: Chart, day: string, windowDays: number): Omit<Graded, keyof Diagnosed> | undefined {
  const near = signed(chart, 'measure:phq-9').flatMap(measure => {
    const score = scoreOf(measure);
    const filledInOn = documentDate(measure);
    const apart = Math.abs(daysBetween(filledInOn, day));
    return score !== undefined && apart <= windowDays ? [{ score, filledInOn, apart }] : [];
  });
  return near.toSorted((a, b) => a.apart - b.apart || b.filledInOn.localeCompare(a.filledInOn))[0];
}

const gradedDepressions = (chart: Chart, windowDays: number): Subject<Graded>[] =>
  activeDiagnoses(chart).flatMap(({ value, place }) => {
    const found = gradeOf(value.entry) && nearest(chart, documentDate(value.document), windowDays);
    return found ? [{ value: { ...value, ...found }, place }] : [];
  });

export const severityAgreesWithMeasure = defineRule({
  id: 'diagnosis.severity-agrees-with-measure',
  standsIn: ['diagnosis'],
  messages: {
    apart:
      'The diagnosis is {diagnosis}; the PHQ-9 of {day} came to {score}, which is {direction} than that, and nothing explains the difference.',
  },
  parameters: z.object({ windowDays: z.number(), phq9Bands: z.array(z.number()) }),
  subjects: (chart, { windowDays }) => gradedDepressions(chart, windowDays),

  check({ entry, score, filledInOn }, { chart, parameters: { phq9Bands }, fail }) {
    const band = phq9Bands.filter(limit => score >= limit).length;
    const expected = gradeOf(entry) ?? [];
    const isNear = expected.some(one => Math.abs(one - band) <= 1);
    if (isNear || namesQuestionnaire(entry.justification ?? '').holds) return undefined;
    const words = {
      diagnosis: diagnosisName(entry),
      day: dayInWords(filledInOn, chart.today),
      score,
      direction: band < Math.min(...expected) ? 'lower' : 'higher',
    };
    return fail('apart', words, { at: ['code'] });
  },
});
