import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { providesForEmergency } from '../../language/provides-for-emergency.ts';
import { tellsAgreement } from '../../language/tells-agreement.ts';
import { onlySigned } from '../../only-signed.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import type { ConsentDocument } from './given-consents.ts';
import { givenConsents, holding } from './given-consents.ts';

type Note = SignedDocument<'progress-note'>;

const remote: Readonly<Record<string, string>> = { video: 'by video', phone: 'by phone' };
const isRemote = ({ body: { place } }: Note): boolean => place !== undefined && place in remote;

const consentHolds = perChart(chart => holding(givenConsents(chart, ['telehealth'])));

/** The sessions held from afar, and the paper by which the client agreed to them. */
function remoteCare(chart: Chart): Subject<Note | ConsentDocument>[] {
  const notes = signed(chart, 'progress-note').filter(isRemote);
  if (notes.length === 0) return [];
  return [...givenConsents(chart, ['telehealth']).slice(-1), ...notes].map(value => ({
    value,
    place: { document: value.id, type: value.type, path: [] },
  }));
}

export const telehealth = defineRule({
  id: 'consent.telehealth',
  standsIn: ['consent', 'progress-note'],
  messages: {
    none: 'The session of {day} was held {how}, and no consent to telehealth was in force on that day.',
    onlyInNote:
      'The session of {day} was held {how}; the note tells of agreement, and no consent to telehealth is on file.',
    noEmergency: 'In the consent to telehealth I could not find what happens in an emergency.',
  },
  subjects: onlySigned<Note | ConsentDocument, unknown>(remoteCare),

  check(document, { chart, fail, advise }) {
    if (document.type === 'consent') {
      const isProvided = providesForEmergency(document.body.explained ?? '').holds;
      return isProvided ? undefined : advise('noEmergency', {}, { at: ['explained'] });
    }
    const { place, telehealthStatement = '' } = document.body;
    const heldOn = documentDate(document);
    if (consentHolds(chart)(heldOn)) return undefined;
    const words = { day: dayInWords(heldOn, chart.today), how: remote[place ?? ''] ?? 'from afar' };
    return tellsAgreement(telehealthStatement).holds
      ? advise('onlyInNote', words, { at: ['telehealthStatement'] })
      : fail('none', words, { at: ['place'] });
  },
});
