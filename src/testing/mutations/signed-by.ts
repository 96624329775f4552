import type { ChartDocument, Signer } from '../../clinical/chart.ts';
import { changeDocument, type Change } from './change-document.ts';

/** Has a document signed by another, or with something missing of who signed. */
export const signedBy = (key: string, by: Partial<Signer>): Change => {
  const sign = (document: ChartDocument): ChartDocument => {
    if (document.status !== 'signed') throw new Error(`${key} is not signed.`);
    const { signature } = document;
    return { ...document, signature: { ...signature, by: { ...signature.by, ...by } } };
  };
  return chart => changeDocument(chart, key, sign);
};
