import type { Change } from './change-document.ts';
import { documentOf } from './change-document.ts';
import { answerAt, put } from './put.ts';

/** Adds an entry to a list of a document: `add('intake', 'problems', { id: 'p3', … })`. */
export const add =
  (document: string, list: string, entry: Readonly<Record<string, unknown>>): Change =>
  chart => {
    const before = answerAt(documentOf(chart, document), list);
    if (!Array.isArray(before)) throw new Error(`"${list}" of ${document} is no list.`);
    return put(document, list, [...(before as readonly unknown[]), entry])(chart);
  };
