import type { Chart, ChartDocument } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { definitionOf } from '../../documents/definition-of.ts';
import { dayInWords } from '../../time/day-in-words.ts';

/** A document as one says it within a sentence: "progress note of 16 March". */
export function documentInWords(document: ChartDocument, { today }: Chart): string {
  const title = definitionOf(document.type)?.title ?? 'Document';
  const isName = /^\p{Lu}{2}/u.test(title);
  const kind = isName ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return `${kind} of ${dayInWords(documentDate(document), today)}`;
}
