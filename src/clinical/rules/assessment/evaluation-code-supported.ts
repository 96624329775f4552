import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { findServiceCode, serviceCodesIn } from '../../codes/service-codes.ts';
import { documentDate } from '../../document-date.ts';
import type { Verdict, Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { ofEach } from '../../of-each.ts';
import { perChart } from '../../remembered.ts';
import { addBusinessDays } from '../../time/add-business-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import type { BilledEvaluation } from './billed-evaluations.ts';
import { namesEvaluation, billedEvaluations } from './billed-evaluations.ts';

/** The usual outer limit for writing; until then what an evaluation found is owed, not missing. */
const businessDaysToWrite = 3;

const lackingElements = perChart((chart: Chart): string[] => {
  const intakes = all(chart, 'intake').map(({ body }) => body);
  const assessments = all(chart, 'assessment').map(({ body }) => body);
  const elements = {
    'the medical history': intakes.some(({ medicalHistory }) => medicalHistory?.trim()),
    'the psychiatric history': intakes.some(
      ({ priorTreatment, noPriorTreatment, psychosocialHistory }) =>
        priorTreatment.length > 0 || noPriorTreatment === true || psychosocialHistory?.trim(),
    ),
    'a mental status examination': assessments.some(({ mentalStatus }) => mentalStatus.length > 0),
    'a diagnosis': all(chart, 'diagnosis').some(({ body }) => body.diagnoses.length > 0),
    'what lets the client respond to treatment': assessments.some(({ readiness }) => readiness?.trim()),
  };
  return Object.entries(elements).flatMap(([element, isThere]) => (isThere ? [] : [element]));
});

const dayBefore = perChart(chart => {
  const days = billedEvaluations(chart).map(({ value }) => value.day);
  return new Map(days.map((day, nth) => [day, days[nth - 1]] as const));
});

/** The day of the evaluation before this one, when it lies within the window. */
function earlier(chart: Chart, { day }: BilledEvaluation, windowDays: number): string | undefined {
  const before = dayBefore(chart).get(day);
  return before !== undefined && daysBetween(before, day) <= windowDays ? before : undefined;
}

/** The last assessment that says what had changed. */
const changeTold = perChart((chart): string =>
  all(chart, 'assessment')
    .filter(({ body }) => body.changedSince?.trim())
    .map(documentDate)
    .reduce((last, day) => (day > last ? day : last), ''),
);
const evaluationsIn = perChart(chart => Map.groupBy(billedEvaluations(chart), ({ place }) => place.document));

const isRepeatExplained = (chart: Chart, since: string): boolean => changeTold(chart) > since;

const notesByDay = perChart(chart => Map.groupBy(all(chart, 'progress-note'), documentDate));

/** Therapy or a medical visit is not to be billed with a 90791 of the same day. */
const excludes = (code: string): boolean => {
  const kind = findServiceCode(code)?.kind;
  return kind === 'psychotherapy' || kind === 'crisis' || kind === 'family' || /^99[23]\d\d$/.test(code);
};

function excludedOn(chart: Chart, { code, codes, day }: BilledEvaluation): string | undefined {
  if (code !== '90791') return undefined;
  const notes = notesByDay(chart).get(day) ?? [];
  const beside = notes.flatMap(({ body }) => serviceCodesIn(body.serviceCode ?? ''));
  return [...codes, ...beside].find(excludes);
}

/** Without any assessment other rules say what is missing. */
const evaluations = ofEach(
  ['appointment', 'progress-note'],
  (claim, chart): readonly Subject<BilledEvaluation>[] =>
    all(chart, 'assessment').length > 0 && namesEvaluation(claim)
      ? (evaluationsIn(chart).get(claim.id) ?? [])
      : [],
);

export const evaluationCodeSupported = defineRule({
  id: 'assessment.evaluation-code-supported',
  messages: {
    lacking: 'The evaluation of {day} was billed with {code}, and the record lacks {lacking}.',
    repeated:
      'An evaluation was billed on {before} and again on {day}; the assessment does not say what had changed.',
    beside: 'On {day} {other} stands beside {code}; the two are not billed for the same day.',
  },
  parameters: z.object({ repeatWindowDays: z.number() }),

  subjects: evaluations,
  applies: ({ day }, chart) => chart.today > addBusinessDays(day, businessDaysToWrite),

  check(evaluation, { chart, parameters: { repeatWindowDays }, fail }) {
    const { day, code } = evaluation;
    const where = { at: ['serviceCode'] };
    const words = { day: dayInWords(day, chart.today), code };
    const found: Verdict[] = [];
    const lacking = lackingElements(chart);
    if (lacking.length > 0) found.push(fail('lacking', { ...words, lacking: lacking.join(', ') }, where));
    const before = earlier(chart, evaluation, repeatWindowDays);
    if (before !== undefined && !isRepeatExplained(chart, before))
      found.push(fail('repeated', { day: words.day, before: dayInWords(before, chart.today) }, where));
    const other = excludedOn(chart, evaluation);
    return other === undefined ? found : [...found, fail('beside', { ...words, other }, where)];
  },
});
