import type { Chart } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { perChart } from '../../remembered.ts';
import { closedOn } from '../closed-on.ts';

/** The days on which the plan was made anew, reviewed or spoken about on purpose, and the day on which care ended. */
const answeredOn = perChart((chart: Chart): readonly string[] => {
  const closed = closedOn(chart);
  return [
    ...signed(chart, 'treatment-plan').flatMap(plan => [plan.signature.on, documentDate(plan)]),
    ...signed(chart, 'plan-review').map(documentDate),
    ...signed(chart, 'progress-note')
      .filter(({ body }) => body.planChange?.trim())
      .map(documentDate),
    ...signed(chart, 'contact-note')
      .filter(({ body }) => body.kind === 'plan-revision')
      .map(documentDate),
    ...(closed === undefined ? [] : [closed]),
  ];
});

/** Whether the plan was looked at again, or care ended, between two days, both included. */
export const wasPlanAnswered = (chart: Chart, from: string, to: string): boolean =>
  answeredOn(chart).some(day => from <= day && day <= to);
