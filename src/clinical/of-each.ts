import type { AnyType, Chart, ChartDocument } from './chart.ts';
import { all } from './chart.ts';
import type { Subject, SubjectSource } from './kit/rule.ts';
import { perChart } from './remembered.ts';

/** The subjects that stand in the documents of one type, document by document. */
export function ofEach<T extends AnyType, S>(
  type: T,
  read: (document: ChartDocument<T>, chart: Chart) => readonly Subject<S>[],
): SubjectSource<S, unknown> {
  const everywhere = perChart(chart => all(chart, type).flatMap(document => read(document, chart)));
  return Object.assign((chart: Chart) => everywhere(chart), {
    inDocument: (document: ChartDocument, chart: Chart) =>
      document.type === type ? read(document as ChartDocument<T>, chart) : [],
  });
}
