import type { ChartDocument, Signature } from '../../clinical/chart.ts';
import { changeDocument, type Change } from './change-document.ts';

/** Changes who signed a document beside its author, and when. */
export const coSigned = (key: string, change: (signature: Signature) => Signature | undefined): Change => {
  const sign = (document: ChartDocument): ChartDocument => {
    if (document.status !== 'signed') throw new Error(`${key} is not signed.`);
    return { ...document, coSignatures: document.coSignatures.flatMap(one => change(one) ?? []) };
  };
  return chart => changeDocument(chart, key, sign);
};
