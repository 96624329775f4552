import type { Chart } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { wholeChart } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { tellsIncapacity } from '../../language/tells-incapacity.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { givenConsents, placeOf } from './given-consents.ts';
import { signedSessions } from './signed-sessions.ts';

/** The day on which the notice is due: admission, or the first time the client was seen where that is later. */
function dueOn(chart: Chart): string | undefined {
  const { admittedOn } = chart.episode;
  const seen = [...signedSessions(chart), ...givenConsents(chart, ['part2'])].map(documentDate).sort()[0];
  if (seen === undefined) return undefined;
  const [session] = signedSessions(chart).map(documentDate);
  return session !== undefined && session > admittedOn ? session : admittedOn;
}

export const part2Notice = defineRule({
  id: 'consent.part2-notice',
  standsIn: ['consent'],
  messages: {
    none: 'This is substance use treatment, begun on {due}, and no notice of its federal protection (42 CFR Part 2) is in the record.',
    late: 'The Part 2 notice was given on {given}; it was due at admission, on {due}.',
    unsaid: 'The Part 2 notice of {given} does not say what was explained or handed over.',
  },

  subjects: chart =>
    chart.episode.setting === 'sud-outpatient' && dueOn(chart) !== undefined ? wholeChart(chart) : [],

  check(_, { chart, fail }) {
    const dueDay = dueOn(chart) ?? chart.episode.admittedOn;
    const due = dayInWords(dueDay, chart.today);
    const [notice] = givenConsents(chart, ['part2']);
    if (!notice) return fail('none', { due });

    const given = dayInWords(documentDate(notice), chart.today);
    const explained = notice.body.explained?.trim() ?? '';
    if (explained === '') return fail('unsaid', { given }, { place: placeOf(notice, 'explained') });
    if (documentDate(notice) <= dueDay || tellsIncapacity(explained).holds) return undefined;
    return fail('late', { given, due }, { place: placeOf(notice, 'givenOn') });
  },
});
