import { z } from 'zod';
import type { Chart } from '../../chart.ts';
import { all } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { wholeChart } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { paysPrivately } from '../../language/pays-privately.ts';
import { addBusinessDays } from '../../time/add-business-days.ts';
import { addDays } from '../../time/add-days.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { givenConsents, placeOf } from './given-consents.ts';
import { signedSessions } from './signed-sessions.ts';

const parameters = z.object({
  bookedAheadDays: z.number(),
  dueBusinessDays: z.number(),
  bookedAheadLongDays: z.number(),
  dueBusinessDaysLong: z.number(),
  renewDays: z.number(),
});
type Parameters = z.infer<typeof parameters>;

/** The day by which the estimate for the first appointment was due; none when it was booked at short notice or not in the book. */
function dueOn(chart: Chart, given: Parameters): string | undefined {
  const [first] = all(chart, 'appointment').toSorted((a, b) =>
    documentDate(a).localeCompare(documentDate(b)),
  );
  if (!first) return undefined;
  const booked = first.createdAt.slice(0, 10);
  const isAhead = (days: number): boolean => addBusinessDays(booked, days) <= documentDate(first);
  if (isAhead(given.bookedAheadLongDays)) return addBusinessDays(booked, given.dueBusinessDaysLong);
  return isAhead(given.bookedAheadDays) ? addBusinessDays(booked, given.dueBusinessDays) : undefined;
}

export const goodFaithEstimate = defineRule({
  id: 'consent.good-faith-estimate',
  standsIn: ['consent'],
  messages: {
    none: 'The client pays privately, and no estimate of the costs is in the record; it was due by {due}.',
    late: 'The estimate of the costs was given on {given}; it was due by {due}.',
    old: 'The estimate of {given} was more than {days} days old at the session of {session}.',
    unknown:
      'The client pays privately and no estimate of the costs is in the record; when the sessions were booked, and so whether one was due, I cannot see.',
  },
  parameters,

  subjects: chart => (paysPrivately(chart.client.payer ?? '') ? wholeChart(chart) : []),

  check(_, { chart, parameters: given, fail, advise, cannotTell }) {
    const inWords = (day: string): string => dayInWords(day, chart.today);
    const due = dueOn(chart, given);
    const session = signedSessions(chart).map(documentDate).at(-1);
    const estimates = givenConsents(chart, ['fee-estimate']);
    const [first] = estimates;
    const last = estimates.at(-1);
    if (!first || !last) {
      if (due !== undefined) return chart.today > due ? fail('none', { due: inWords(due) }) : undefined;
      return session === undefined ? undefined : cannotTell('unknown');
    }

    const givenOn = documentDate(first);
    if (due !== undefined && givenOn > due)
      return fail(
        'late',
        { given: inWords(givenOn), due: inWords(due) },
        { place: placeOf(first, 'givenOn') },
      );
    if (session === undefined || session <= addDays(documentDate(last), given.renewDays)) return undefined;
    const words = {
      given: inWords(documentDate(last)),
      days: given.renewDays,
      session: inWords(session),
    };
    return advise('old', words, { place: placeOf(last, 'givenOn') });
  },
});
