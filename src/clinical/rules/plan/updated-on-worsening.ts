import { z } from 'zod';
import type { Chart, SignedDocument, MeasureType } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { instruments } from '../../instruments/index.ts';
import type { Instrument } from '../../instruments/instrument.ts';
import type { AnyBody } from '../../kit/document.ts';
import { defineRule } from '../../kit/rule.ts';
import { speaksOfPlan } from '../../language/speaks-of-plan.ts';
import { perChart } from '../../remembered.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { wasPlanAnswered } from './plan-answers.ts';
import { planInForce } from './plan-in-force.ts';

type Measure = SignedDocument<MeasureType>;

const administered = (chart: Chart, { id }: Instrument): readonly Measure[] => signed(chart, `measure:${id}`);

const scoreOf = ({ body }: { readonly body: AnyBody }): number | undefined =>
  typeof body['score'] === 'number' ? body['score'] : undefined;

/** Later scores, while a plan was in force, of the questionnaires for which a worsening is defined; a missing score is another rule's matter. */
const repeated = (chart: Chart, worseBy: Readonly<Record<string, number>>): Measure[] =>
  instruments
    .filter(({ abbreviation }) => worseBy[abbreviation] !== undefined)
    .flatMap(instrument => administered(chart, instrument).slice(1))
    .filter(measure => scoreOf(measure) !== undefined && planInForce(chart, documentDate(measure)));

const textOf = ({ body }: Measure, field: string): string => {
  const text: unknown = body[field];
  return typeof text === 'string' ? text : '';
};

/** Every score with the two before it, found by the document that holds it. */
const lastTwoBefore = perChart(
  chart =>
    new Map(
      instruments.flatMap(instrument =>
        administered(chart, instrument).map(
          (measure, nth, all) => [measure, all.slice(Math.max(0, nth - 2), nth)] as const,
        ),
      ),
    ),
);

/** The better of the last two scores before one, in the direction of the questionnaire. */
function bestBefore(measure: Measure, instrument: Instrument, chart: Chart): number | undefined {
  const before = lastTwoBefore(chart).get(measure) ?? [];
  const scores = before.map(scoreOf).filter(score => score !== undefined);
  if (scores.length === 0) return undefined;
  return instrument.higherIsWorse ? Math.min(...scores) : Math.max(...scores);
}

export const updatedOnWorsening = defineRule({
  id: 'plan.updated-on-worsening',
  standsIn: ['measure'],
  messages: {
    unanswered:
      '{measure} went from {before} to {score} on {day}; by {due} neither the plan nor a note said what follows from it.',
    soon: '{measure} went from {before} to {score} on {day}; say by {due} what follows from it for the plan.',
  },
  restsOn: { unanswered: 'reading' },
  parameters: z.object({ worseBy: z.record(z.string(), z.number()), respondDays: z.number() }),
  subjects: (chart, { worseBy }) => documentsAsSubjects(repeated(chart, worseBy)),

  check(document, { chart, parameters: { worseBy, respondDays }, fail, advise }) {
    const measure = document as Measure;
    const instrument = instruments.find(({ id }) => measure.type === `measure:${id}`);
    const score = scoreOf(measure);
    if (!instrument || score === undefined) return undefined;
    const on = documentDate(measure);
    const named = { measure: instrument.abbreviation, day: dayInWords(on, chart.today) };
    const before = bestBefore(measure, instrument, chart);
    if (before === undefined) return undefined;

    const worse = instrument.higherIsWorse ? score - before : before - score;
    const due = addDays(on, respondDays);
    const isWorse = worse >= (worseBy[instrument.abbreviation] ?? Infinity);
    const isTold = ['interpretation', 'criticalResponse'].some(
      field => speaksOfPlan(textOf(measure, field)).holds,
    );
    if (!isWorse || isTold || wasPlanAnswered(chart, on, due)) return undefined;
    const words = { ...named, before, score, due: dayInWords(due, chart.today) };
    return chart.today > due ? fail('unanswered', words) : advise('soon', words);
  },
});
