import type { AnyType, Chart, ChartDocument } from './chart.ts';
import type { Subject } from './kit/rule.ts';

type ListOf<D, F extends string> = D extends { readonly body: Readonly<Record<F, readonly (infer I)[]>> }
  ? I
  : never;
type ListFieldsOf<B> = {
  [K in keyof B & string]: B[K] extends readonly { readonly id: string }[] ? K : never;
}[keyof B & string];
type ListFields<D> = D extends { readonly body: infer B } ? ListFieldsOf<B> : never;
type Entry = { readonly id: string };

/** Each document as a located subject. */
export function documentsAsSubjects<T extends AnyType>(
  documents: readonly ChartDocument<T>[],
): Subject<ChartDocument<T>>[] {
  return documents.map(document => ({
    value: document,
    place: { document: document.id, type: document.type, path: [] },
  }));
}

/** Each entry of one list of a document (or of none) as a located subject. */
export function each<D extends ChartDocument, F extends ListFields<D>>(
  document: D | undefined,
  field: F,
): Subject<ListOf<D, F>>[] {
  if (!document) return [];
  const entries = (document.body as Readonly<Record<string, unknown>>)[field] as readonly (ListOf<D, F> &
    Entry)[];
  return entries.map(value => ({
    value,
    place: { document: document.id, type: document.type, path: [field, value.id] },
  }));
}

/** Each entry of a list within an entry as a located subject. */
export function within<T, F extends ListFieldsOf<T>>(
  { value, place }: Subject<T>,
  field: F,
): Subject<T[F] extends readonly (infer I)[] ? I : never>[] {
  type Inner = T[F] extends readonly (infer I)[] ? I : never;
  const entries = value[field] as readonly (Inner & Entry)[];
  return entries.map(inner => ({
    value: inner,
    place: { ...place, path: [...place.path, field, inner.id] },
  }));
}

/** The episode as a whole as the one subject. */
export const wholeChart = (chart: Chart): Subject<Chart>[] => [
  { value: chart, place: { document: chart.episode.id, type: 'episode', path: [] } },
];
