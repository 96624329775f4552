import type { Chart } from '../../chart.ts';
import { wholeChart } from '../../each.ts';
import type { Subject } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { onlySigned } from '../../only-signed.ts';
import { dayInWords } from '../../time/day-in-words.ts';
import { documentInWords } from './document-in-words.ts';
import type { AnySigned } from './signed-documents.ts';
import { signedDocuments } from './signed-documents.ts';

/** Papers and forms that somebody at the desk may sign too, and documents whose signature has a rule of its own. */
const signedWithoutCredentials = ['consent', 'release', 'disclosure', 'progress-note', 'treatment-plan'];

const needsCredentials = ({ type }: AnySigned): boolean =>
  !signedWithoutCredentials.includes(type) && !type.startsWith('measure:');

export const identifiedAttributedDated = defineRule({
  id: 'record.identified-attributed-dated',
  messages: {
    nobody: 'The record shows neither the name of the client nor a record number.',
    noAuthor: 'The {document} does not say who wrote it.',
    noSigner: 'The signature on the {document} has no name.',
    noCredentials: '{name} signed the {document} without credentials.',
    tooEarly: 'The {document} was signed on {signed}, before it was begun on {begun}.',
    toCome: 'The {document} carries the date of {signed} as that of its signature, which is still to come.',
  },
  subjects: onlySigned<AnySigned | Chart, unknown>((chart): Subject<AnySigned | Chart>[] => [
    ...wholeChart(chart),
    ...signedDocuments(chart).map(value => ({
      value,
      place: { document: value.id, type: value.type, path: [] },
    })),
  ]),

  check(subject, { chart, fail }) {
    if ('client' in subject)
      return chart.client.name.trim() || chart.client.recordNumber.trim() ? undefined : fail('nobody');

    const { author, createdAt, signature } = subject;
    const { name, credentials } = signature.by;
    const words = () => ({ document: documentInWords(subject, chart) });
    const signed = (): string => dayInWords(signature.on, chart.today);
    if (!author.name.trim()) return fail('noAuthor', words());
    if (needsCredentials(subject)) {
      if (!name.trim()) return fail('noSigner', words());
      if (!credentials?.trim()) return fail('noCredentials', { ...words(), name });
    }
    if (Date.parse(createdAt) > Date.parse(signature.at)) {
      const begun = dayInWords(createdAt.slice(0, 10), chart.today);
      return fail('tooEarly', { ...words(), signed: signed(), begun });
    }
    return signature.on > chart.today ? fail('toCome', { ...words(), signed: signed() }) : undefined;
  },
});
