import type { Chart, ChartDocument } from '../chart.ts';
import { addressOf } from './forms-of-address.ts';
import { saidBy } from './help.ts';
import { named, type Work } from './parts-of-work.ts';
import type { Part } from './question-about.ts';

/** What is told once for the session, with the names of the work that was told first or last. */
export function partsOfSession(
  chart: Chart,
  { body }: ChartDocument<'progress-note'>,
  told: readonly [Work, ...Work[]],
): Part[] {
  const { subject, object, possessive } = addressOf(chart.client);
  const around = linesOf(told.flatMap(({ done, response }) => [done, response]));
  return [
    {
      path: ['observation'],
      own: linesOf([body.observation, ...body.mentalStatus.map(({ finding }) => finding)]),
      around,
      label: 'clinicianObservation',
      sameAs: saidBy('note.observation-and-mental-status', 'missing', 'thin'),
      asks: `What could one see or hear of ${object} during ${named(chart, told[0])}?`,
    },
    {
      path: ['selfReport'],
      own: linesOf([body.selfReport, body.betweenSessions]),
      around,
      label: 'clientSelfReport',
      sameAs: saidBy('note.client-report', 'missing', 'thin'),
      asks: `What did ${subject} tell you of the last days, in ${possessive} own words?`,
    },
    {
      path: ['risk'],
      own: body.risk ?? '',
      around,
      label: 'riskAddressed',
      sameAs: saidBy('note.risk-addressed', 'elevated', 'unasked', 'longAgo', 'never'),
      asks: `Did you ask ${object} about thoughts of death or harm today?`,
    },
    {
      path: ['nextFocus'],
      own: linesOf([body.homework, body.nextFocus, body.planChange]),
      around,
      label: 'planForNext',
      sameAs: saidBy('note.next-steps', 'none', 'thin'),
      asks: `What comes next, after ${named(chart, told.at(-1) ?? told[0])}?`,
    },
  ];
}

const linesOf = (texts: readonly (string | undefined)[]): string =>
  texts.filter(text => text?.trim()).join('\n');
