import type { Chart, ChartDocument } from '../../clinical/chart.ts';
import { withDerived } from '../../clinical/documents/with-derived.ts';
import { changeDocument, type Change } from './change-document.ts';

interface Entry {
  readonly [name: string]: unknown;
}

/** A list with one entry, chosen by id or by number, replaced or, when it is undefined, taken out. */
function inList(list: readonly unknown[], [which = '', ...rest]: string[], answer: unknown): unknown[] {
  const index = list.findIndex((entry, nth) => (entry as Entry)['id'] === which || String(nth) === which);
  if (index < 0) throw new Error(`There is no entry "${which}".`);
  const entry = rest.length === 0 ? answer : inEntry(list[index] as Entry, rest, answer);
  return entry === undefined ? list.toSpliced(index, 1) : list.with(index, entry);
}

function inEntry(entry: Entry, [name = '', ...rest]: string[], answer: unknown): Entry {
  const before = entry[name];
  const after = rest.length === 0 ? answer : inList((before ?? []) as unknown[], rest, answer);
  return { ...entry, [name]: after };
}

/** What a document answers at a path; undefined where there is no such entry. */
export const answerAt = ({ body }: ChartDocument, path: string): unknown =>
  (path === '' ? [] : path.split('.')).reduce<unknown>((value, name) => {
    if (!Array.isArray(value)) return (value as Entry | undefined)?.[name];
    const entries = value as readonly Entry[];
    return entries.find(({ id }, nth) => id === name || String(nth) === name);
  }, body);

/**
 * Puts another answer into a document: `put('plan-2', 'goals.maya-g1.clientWords', '…')`. Entries are named by id or number; undefined
 * takes an answer or an entry away. What a questionnaire comes to follows from its answers.
 */
export function put(document: string, path: string, answer: unknown): Change {
  const change = (before: ChartDocument): ChartDocument => {
    const body = inEntry(before.body, path.split('.'), answer);
    return { ...before, body: withDerived(before.type, body) } as ChartDocument;
  };
  return (chart: Chart) => changeDocument(chart, document, change);
}
