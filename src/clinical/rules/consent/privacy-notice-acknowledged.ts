import type { Chart } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { wholeChart } from '../../each.ts';
import { defineRule } from '../../kit/rule.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { isCrisis } from '../note/treatment-notes.ts';
import { givenConsents, placeOf } from './given-consents.ts';
import { signedSessions } from './signed-sessions.ts';

/** The first service of any kind; in a crisis the notice may wait until it is over. */
function firstService(chart: Chart): string | undefined {
  const first = signedSessions(chart).find(note => !isCrisis(note));
  return first && documentDate(first);
}

export const privacyNoticeAcknowledged = defineRule({
  id: 'consent.privacy-notice-acknowledged',
  standsIn: ['consent'],
  messages: {
    none: 'The first service was on {first}, and the record does not show that the privacy notice was given.',
    late: 'The privacy notice was given on {given}, after the first service on {first}.',
    unwritten:
      'The privacy notice of {given} was acknowledged only by word of mouth, and the record does not say why.',
  },

  subjects: chart => (firstService(chart) === undefined ? [] : wholeChart(chart)),

  check(_, { chart, fail }) {
    const firstDay = firstService(chart) ?? '';
    const first = dayInWords(firstDay, chart.today);
    const notices = givenConsents(chart, ['privacy-notice']);
    const [earliest] = notices;
    if (!earliest) return fail('none', { first });

    const givenOn = documentDate(earliest);
    const given = dayInWords(givenOn, chart.today);
    if (givenOn > firstDay) return fail('late', { given, first }, { place: placeOf(earliest, 'givenOn') });
    const isAcknowledged = notices.some(
      ({ body }) => body.method !== 'verbal' || Boolean(body.notAcknowledgedReason?.trim()),
    );
    if (isAcknowledged) return undefined;
    return fail('unwritten', { given }, { place: placeOf(earliest, 'notAcknowledgedReason') });
  },
});
