import type { ChartDocument } from '../../clinical/chart.ts';
import { definitionOf } from '../../clinical/documents/definition-of.ts';
import { changeDocument, type Change } from './change-document.ts';

/** Has a document tell of, be written and be signed on another day (`YYYY-MM-DD`). */
export const moved = (key: string, on: string): Change => {
  const move = (document: ChartDocument): ChartDocument => {
    const field = definitionOf(document.type)?.dateField;
    const body = field === undefined ? document.body : { ...document.body, [field]: on };
    const createdAt = `${on}${document.createdAt.slice(10)}`;
    if (document.status === 'draft')
      return { ...document, body, createdAt, updatedAt: createdAt } as ChartDocument;
    const at = `${on}${document.signature.at.slice(10)}`;
    const signature = { ...document.signature, at, on };
    return { ...document, body, createdAt, updatedAt: at, signature } as ChartDocument;
  };
  return chart => changeDocument(chart, key, move);
};
