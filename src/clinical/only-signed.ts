import type { Chart, ChartDocument } from './chart.ts';
import type { Subject, SubjectSource } from './kit/rule.ts';

/** Subjects whose judgements stand in signed documents, or in the episode: while one writes in a draft, none of them matters. */
export const onlySigned = <T, P>(
  subjects: (chart: Chart, parameters: P) => readonly Subject<T>[],
): SubjectSource<T, P> =>
  Object.assign((chart: Chart, parameters: P) => subjects(chart, parameters), {
    inDocument: ({ status }: ChartDocument, chart: Chart, parameters: P) =>
      status === 'draft' ? [] : subjects(chart, parameters),
  });
