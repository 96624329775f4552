import type { ChartDocument } from '../../clinical/chart.ts';
import { changeDocument, type Change } from './change-document.ts';

/** Has a document signed, and last touched, on another day (`YYYY-MM-DD`). */
export const signedOn = (key: string, on: string): Change => {
  const sign = (document: ChartDocument): ChartDocument => {
    if (document.status !== 'signed') throw new Error(`${key} is not signed.`);
    const at = `${on}${document.signature.at.slice(10)}`;
    return { ...document, updatedAt: at, signature: { ...document.signature, at, on } };
  };
  return chart => changeDocument(chart, key, sign);
};
