import type { Chart, ChartDocument } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { onlySigned } from '../../only-signed.ts';
import { perChart } from '../../remembered.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { documentInWords } from './document-in-words.ts';
import type { AnySigned } from './signed-documents.ts';
import { signedDocuments } from './signed-documents.ts';

type Amendment = Extract<AnySigned, { readonly type: 'addendum' | 'correction' | 'late-entry' }>;

const isAmendment = (document: AnySigned): document is Amendment =>
  document.type === 'addendum' || document.type === 'correction' || document.type === 'late-entry';

const documentsById = perChart(chart => new Map(chart.documents.map(one => [one.id, one])));
const amendedIds = perChart(chart => new Set(chart.documents.flatMap(({ about }) => about ?? [])));

/** Whether a signed document was changed after everyone had signed it. */
const wasChanged = ({ updatedAt, signature, coSignatures }: AnySigned): boolean => {
  const last = Math.max(...[signature, ...coSignatures].map(({ at }) => Date.parse(at)));
  return Date.parse(updatedAt) > last;
};

/** Every amendment, and every signed document that is no longer as it was signed. */
const changes = (chart: Chart): Subject<AnySigned>[] =>
  signedDocuments(chart)
    .filter(one => isAmendment(one) || wasChanged(one))
    .map(value => ({ value, place: { document: value.id, type: value.type, path: [] } }));

const signedAfter = (original: ChartDocument, day: string): original is AnySigned =>
  original.status === 'signed' && original.signature.on > day;

export const amendmentsPreserveOriginal = defineRule({
  id: 'record.amendments-preserve-original',
  messages: {
    changed:
      'The {document} was changed after it was signed on {signed}, and nothing labelled as a change tells what.',
    ofWhat: 'The {document} does not say which document it is about.',
    noReason: 'The {document} does not say why it was written.',
    tooEarly: 'The {document} is dated before the {original} was signed on {signed}.',
    elsewhere: 'The {document} is about a document that is not in this part of the record.',
  },
  subjects: onlySigned<AnySigned, unknown>(changes),

  check(change, { chart, fail, cannotTell }) {
    const document = documentInWords(change, chart);
    if (!isAmendment(change)) {
      if (amendedIds(chart).has(change.id)) return undefined;
      return fail('changed', { document, signed: dayInWords(change.signature.on, chart.today) });
    }
    if (!change.body.reason?.trim()) return fail('noReason', { document }, { at: ['reason'] });
    // What was never written down at the time has no document that a late entry could be about.
    if (change.about === undefined)
      return change.type === 'late-entry' ? undefined : fail('ofWhat', { document });

    const original = documentsById(chart).get(change.about);
    if (!original) return cannotTell('elsewhere', { document });
    if (!signedAfter(original, documentDate(change))) return undefined;
    const signed = dayInWords(original.signature.on, chart.today);
    return fail(
      'tooEarly',
      { document, original: documentInWords(original, chart), signed },
      { at: ['writtenOn'] },
    );
  },
});
