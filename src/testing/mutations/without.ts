import { documentOf, type Change } from './change-document.ts';

/** Leaves documents out, as if they had never been written. */
export const without =
  (...keys: readonly string[]): Change =>
  chart => {
    const gone = keys.map(key => documentOf(chart, key));
    return { ...chart, documents: chart.documents.filter(document => !gone.includes(document)) };
  };
