import { z } from 'zod';
import type { Chart, ChartDocument } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { isEmpty } from '../../kit/empty.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { riskElementsIn } from '../../language/risk-elements-in.ts';
import { perChart } from '../../remembered.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import type { SignedMeasure } from './risk-screens.ts';
import { isPositiveForRisk, measureName, signedMeasures } from './risk-screens.ts';

/** What a full assessment of risk holds, in the words of a message, by the field that answers it. */
const asked = {
  riskFindings: 'what was found',
  riskDetail: 'ideation, plan and intent in words',
  riskFactors: 'risk factors',
  protectiveFactors: 'protective factors',
  riskLevel: 'the level judged',
  riskReasoning: 'the reasoning and the steps taken',
} as const;

/** The positive screens, one of each day: two questionnaires of a day ask for one assessment. */
const positiveScreens = perChart((chart: Chart): SignedMeasure[] => {
  const positive = signedMeasures(chart).filter(isPositiveForRisk);
  return [...new Map(positive.toReversed().map(measure => [documentDate(measure), measure])).values()];
});

/** Not before the time for it has passed; where nothing at all was written, `measure.item-risk-answered` says so. */
const dueScreens = (chart: Chart, days: number): Subject<SignedMeasure>[] =>
  positiveScreens(chart)
    .filter(measure => {
      const from = documentDate(measure);
      const to = addDays(from, days);
      const isTakenUp = assessmentOn(chart, from, to) !== undefined || toldOn(chart, from, to) !== '';
      return to < chart.today && isTakenUp;
    })
    .toSorted((a, b) => documentDate(a).localeCompare(documentDate(b)))
    .map(measure => ({ value: measure, place: { document: measure.id, type: measure.type, path: [] } }));

const byDay = <D extends ChartDocument>(documents: readonly D[]): ReadonlyMap<string, D[]> =>
  Map.groupBy(documents, documentDate);
const assessmentsByDay = perChart(chart =>
  byDay(all(chart, 'assessment').filter(({ body }) => body.riskScreening === 'screened')),
);
const notesByDay = perChart(chart => byDay(all(chart, 'progress-note')));
const screensByDay = perChart(chart => byDay(signedMeasures(chart)));

/** Each day from one to another, both counted. */
const daysFrom = (from: string, to: string): string[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to)) + 1 }, (_, index) => addDays(from, index));

const assessmentOn = (chart: Chart, from: string, to: string): ChartDocument<'assessment'> | undefined =>
  daysFrom(from, to)
    .flatMap(day => assessmentsByDay(chart).get(day) ?? [])
    .at(-1);

const lackingIn = ({ body }: ChartDocument<'assessment'>): [field: string, words: string][] =>
  Object.entries(asked).filter(([field]) => isEmpty(Reflect.get(body, field)));

/** What was written in the notes and beside the questionnaires of those days. */
function toldOn(chart: Chart, from: string, to: string): string {
  const days = daysFrom(from, to);
  const notes = days.flatMap(day => notesByDay(chart).get(day) ?? []);
  const screens = days.flatMap(day => screensByDay(chart).get(day) ?? []);
  return [...notes.map(({ body }) => body.riskDetail), ...screens.map(({ body }) => body['criticalResponse'])]
    .filter(text => typeof text === 'string')
    .join('\n')
    .trim();
}

/** Factors need not be written out again in a note when an assessment of the episode holds them. */
const areFactorsKnown = perChart((chart: Chart): boolean =>
  all(chart, 'assessment').some(({ body }) => body.riskFactors?.trim() && body.protectiveFactors?.trim()),
);

export const riskFormulated = defineRule({
  id: 'assessment.risk-formulated',
  standsIn: ['measure', 'assessment'],
  messages: {
    partial: 'The {measure} of {day} calls for a risk assessment; the one of {assessed} lacks {lacking}.',
    thin: 'The {measure} of {day} calls for a risk assessment; in what was written then I could not find {lacking}.',
  },
  parameters: z.object({ maxDaysAfterScreen: z.number() }),
  pointsElsewhere: true,
  subjects: (chart, { maxDaysAfterScreen }) => dueScreens(chart, maxDaysAfterScreen),

  check(screen, { chart, parameters: { maxDaysAfterScreen }, fail, cannotTell }) {
    const from = documentDate(screen);
    const to = addDays(from, maxDaysAfterScreen);
    const words = { measure: measureName(screen), day: dayInWords(from, chart.today) };
    const assessment = assessmentOn(chart, from, to);
    if (assessment) {
      const lacking = lackingIn(assessment);
      const [first] = lacking;
      if (!first) return undefined;
      const place = { document: assessment.id, type: assessment.type, path: [] };
      const assessed = dayInWords(documentDate(assessment), chart.today);
      const said = { ...words, assessed, lacking: lacking.map(([, part]) => part).join(', ') };
      return fail('partial', said, { place, at: [first[0]] });
    }
    const text = toldOn(chart, from, to);
    const told = riskElementsIn(text);
    const parts = {
      'thoughts of suicide': told.thoughts,
      'plan or intent': told.planOrIntent,
      'the level judged': told.level,
      'what was done': told.response,
      'risk and protective factors': areFactorsKnown(chart),
    };
    const lacking = Object.entries(parts).flatMap(([part, isTold]) => (isTold ? [] : [part]));
    return lacking.length === 0 ? undefined : cannotTell('thin', { ...words, lacking: lacking.join(', ') });
  },
});
