import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { documentsAsSubjects } from '../../each.ts';
import { isEmpty } from '../../kit/empty.ts';
import { defineRule } from '../../kit/rule.ts';
import { perChart } from '../../remembered.ts';
import { addBusinessDays } from '../../time/add-business-days.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { Appointment } from './missed-appointments.ts';
import { entryOf, missedAppointments } from './missed-appointments.ts';

/** The usual outer limit for writing something down; until then it is owed, not missing. */
const businessDaysToWrite = 3;

const isDue = (one: Appointment, chart: Chart): boolean =>
  entryOf(chart).has(one) || chart.today > addBusinessDays(documentDate(one), businessDaysToWrite);

/** What was not missed by ourselves. */
const missedByClient = perChart(chart =>
  missedAppointments(chart).filter(one => entryOf(chart).get(one)?.body.missedBy !== 'clinician'),
);

/** Days on which somebody looked at the plan, or care ended. */
const lookedAt = perChart((chart): readonly string[] => [
  ...all(chart, 'plan-review').map(documentDate),
  ...all(chart, 'discharge-summary').map(documentDate),
  ...all(chart, 'treatment-plan').map(documentDate),
  ...all(chart, 'contact-note')
    .filter(({ body }) => body.kind === 'plan-revision')
    .map(documentDate),
  ...all(chart, 'progress-note')
    .filter(({ body }) => !isEmpty(body.planChange))
    .map(documentDate),
  ...(chart.episode.closedOn === undefined ? [] : [chart.episode.closedOn]),
]);

/** The missed hours in the days up to this one, when it is the latest of them and nobody has looked at the plan since the first. */
function unansweredRow(one: Appointment, chart: Chart, windowDays: number): readonly Appointment[] {
  const missed = missedByClient(chart);
  if (missed.at(-1) !== one) return [];
  const from = addDays(documentDate(one), -windowDays);
  const row = missed.filter(other => documentDate(other) >= from);
  const first = row[0];
  return first && lookedAt(chart).some(day => day >= documentDate(first)) ? [] : row;
}

export const missedAppointmentRecorded = defineRule({
  id: 'note.missed-appointment-recorded',
  standsIn: ['appointment', 'contact-note'],
  messages: {
    missed: 'The appointment of {day} was missed, and nothing says why or what was done to reach the client.',
    cancelled: 'The appointment of {day} was cancelled, and nothing says why.',
    empty: 'The entry about the appointment of {day} gives neither a reason nor what was done.',
    repeated:
      '{count} appointments were missed or cancelled from {from} to {day}, and nobody has looked at the plan since.',
  },
  parameters: z.object({ missedCount: z.number(), windowDays: z.number() }),
  pointsElsewhere: true,
  subjects: chart => documentsAsSubjects(missedAppointments(chart).filter(one => isDue(one, chart))),

  check(one, { chart, parameters: { missedCount, windowDays }, fail, advise }) {
    const day = dayInWords(documentDate(one), chart.today);
    const entry = entryOf(chart).get(one);
    if (!entry) return one.body.status === 'cancelled' ? fail('cancelled', { day }) : fail('missed', { day });
    if (isEmpty(entry.body.reason) && isEmpty(entry.body.outreach) && isEmpty(entry.body.content))
      return fail(
        'empty',
        { day },
        { place: { document: entry.id, type: entry.type, path: [] }, at: ['reason'] },
      );

    const row = unansweredRow(one, chart, windowDays);
    if (row.length <= missedCount) return undefined;
    const from = dayInWords(documentDate(row[0] ?? one), chart.today);
    return advise('repeated', { count: row.length, from, day });
  },
});
