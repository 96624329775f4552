import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all, current } from '../../chart.ts';
import { documentsAsSubjects, wholeChart } from '../../each.ts';
import type { Checked, Context, Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { daysBetween } from '../../time/days-between.ts';
import { closedOn } from '../closed-on.ts';
import { lastOutreachOn, lastServiceOn, nextArrangedOn } from './last-service-on.ts';

const parameters = z.object({
  dueDays: z.number(),
  dormantDays: z.number(),
  residentialDueDays: z.number(),
});
type Parameters = z.infer<typeof parameters>;

const messages = {
  missing: 'Care ended on {ended}, and there is no discharge summary; it was due by {due}.',
  unsigned: 'Care ended on {ended}, and the discharge summary is not signed; it was due by {due}.',
  late: 'Care ended on {ended}; the discharge summary was signed on {signed}, {days} days after it was due.',
  dormant:
    'The client was last seen on {last}, {days} days ago; there is neither a discharge summary nor a word on why the case stays open.',
} as const;
type Asked = Context<typeof messages, Parameters>;

/** An open case is asked about once it has slept for so long; a closed one at once. */
const isAsked = (chart: Chart, { dormantDays }: Parameters): boolean =>
  closedOn(chart) !== undefined ||
  (all(chart, 'progress-note').length > 0 && daysBetween(lastServiceOn(chart), chart.today) > dormantDays);

/** The summary where there is one, so that the finding stands there; else the episode. */
function summaryOrEpisode(chart: Chart): Subject<Chart>[] {
  const summary = current(chart, 'discharge-summary') ?? all(chart, 'discharge-summary').at(-1);
  if (!summary || closedOn(chart) === undefined) return wholeChart(chart);
  return documentsAsSubjects([summary]).map(({ place }) => ({ value: chart, place }));
}

function checkClosed(ended: string, { chart, parameters: given, fail }: Asked): Checked {
  const { setting } = chart.episode;
  const due = addDays(ended, setting === 'residential' ? given.residentialDueDays : given.dueDays);
  const words = { ended: dayInWords(ended, chart.today), due: dayInWords(due, chart.today) };
  const summary = current(chart, 'discharge-summary');
  if (summary) {
    const days = daysBetween(due, summary.signature.on);
    const signed = dayInWords(summary.signature.on, chart.today);
    return days > 0 ? fail('late', { ended: words.ended, signed, days }) : undefined;
  }
  if (chart.today <= due) return undefined;
  const isBegun = all(chart, 'discharge-summary').length > 0;
  return isBegun ? fail('unsigned', words, { evenInDraft: true }) : fail('missing', words);
}

function checkDormant({ chart, parameters: { dormantDays }, fail }: Asked): Checked {
  const outreach = lastOutreachOn(chart);
  const isExplained = outreach !== undefined && daysBetween(outreach, chart.today) <= dormantDays;
  if (isExplained || nextArrangedOn(chart) !== undefined) return undefined;
  const last = lastServiceOn(chart);
  return fail('dormant', {
    last: dayInWords(last, chart.today),
    days: daysBetween(last, chart.today),
  });
}

export const summaryOnTime = defineRule({
  id: 'discharge.summary-on-time',
  standsIn: ['discharge-summary'],
  messages,
  parameters,
  subjects: (chart, given) => (isAsked(chart, given) ? summaryOrEpisode(chart) : []),

  check(chart, context) {
    const ended = closedOn(chart);
    return ended === undefined ? checkDormant(context) : checkClosed(ended, context);
  },
});
