import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { wholeChart } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { closedOn } from '../closed-on.ts';
import { isTreatment } from '../note/treatment-notes.ts';
import { administrationName, administrations } from './administrations.ts';
import { suits } from './suits.ts';

/** Treatment has begun, and the days in which a first measure belongs are over. */
function isDue(chart: Chart, baselineDays: number): boolean {
  const last = addDays(chart.episode.admittedOn, baselineDays);
  return (
    all(chart, 'progress-note').some(isTreatment) &&
    chart.today > last &&
    (closedOn(chart) ?? chart.today) > last
  );
}

/** A reason in the assessment for which no questionnaire was given. */
const hasReason = (chart: Chart): boolean =>
  all(chart, 'assessment').some(({ body }) => Boolean(body.noMeasureReason?.trim()));

export const baselineAdministered = defineRule({
  id: 'measure.baseline-administered',
  standsIn: [],
  messages: {
    none: 'No questionnaire for the client’s symptoms was filled in within {baselineDays} days of admission on {admitted}.',
    late: 'The first questionnaire, the {measure}, was filled in {days} days after admission; a starting point is asked for within {baselineDays} days.',
    unscored:
      'The {measure} was filled in at the start and comes to no score, so that there is no starting point.',
  },
  parameters: z.object({ baselineDays: z.number() }),
  subjects: (chart, { baselineDays }) => (isDue(chart, baselineDays) ? wholeChart(chart) : []),

  check(chart, { parameters: { baselineDays }, fail }) {
    const { admittedOn } = chart.episode;
    const suited = administrations(chart).filter(one => suits(one, chart));
    const early = suited.filter(({ on }) => Math.abs(daysBetween(admittedOn, on)) <= baselineDays);
    if (early.some(({ total }) => total !== undefined) || hasReason(chart)) return undefined;

    const [blank] = early;
    if (blank) return fail('unscored', { measure: administrationName(blank, chart) });
    const first = suited.find(({ on }) => on > admittedOn);
    if (!first) return fail('none', { baselineDays, admitted: dayInWords(admittedOn, chart.today) });
    const days = daysBetween(admittedOn, first.on);
    return fail('late', { measure: administrationName(first, chart), days, baselineDays });
  },
});
