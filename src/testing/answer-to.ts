import type { FindingAnswer } from '../clinical/answers/finding-answer.ts';
import { textFingerprint } from '../clinical/answers/text-fingerprint.ts';
import type { Finding } from '../clinical/audit.ts';
import type { Chart } from '../clinical/chart.ts';

/** An answer to a finding, as the chart stands when it is given. */
export function answerTo(chart: Chart, finding: Finding, more: Partial<FindingAnswer> = {}): FindingAnswer {
  const { key, rule, message, place } = finding;
  const document = chart.documents.find(({ id }) => id === place.document);
  return {
    id: `answer to ${key}`,
    key,
    rule,
    says: message,
    ...(document && { document: document.id, fingerprint: textFingerprint(document, place.path) }),
    reason: 'It was told by telephone.',
    by: { id: 'okafor', name: 'Ines Okafor' },
    at: `${chart.today}T12:00:00.000Z`,
    on: chart.today,
    ...more,
  };
}
