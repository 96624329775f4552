import type { AnyType, Chart, ChartDocument } from './chart.ts';
import { all } from './chart.ts';
import type { Subject } from './kit/rule.ts';
import { perChart } from './remembered.ts';

/** Subjects that stand in documents of one type (or of some), and can be told document by document. */
export interface EachSource<S> {
  (chart: Chart): readonly Subject<S>[];
  readonly inDocument: (document: ChartDocument, chart: Chart) => readonly Subject<S>[];
}

/** The subjects in the documents of some types, told document by document. */
export function ofEach<T extends AnyType, S>(
  type: T | readonly T[],
  read: (document: ChartDocument<T>, chart: Chart) => readonly Subject<S>[],
): EachSource<S> {
  const types: readonly string[] = [type].flat();
  const everywhere = perChart((chart): readonly Subject<S>[] =>
    types.flatMap(each => all(chart, each as T).flatMap(document => read(document, chart))),
  );
  return Object.assign((chart: Chart) => everywhere(chart), {
    inDocument: (document: ChartDocument, chart: Chart) =>
      types.includes(document.type) ? read(document as ChartDocument<T>, chart) : [],
  });
}
