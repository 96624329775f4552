import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';
import { lastBy } from '../../last-by.ts';
import { perList } from '../../remembered.ts';

export type SignedDiagnosis = SignedDocument<'diagnosis'>;

/** The signed diagnosis that held on a day (`YYYY-MM-DD`); undefined before the first. */
export const diagnosisOn = (chart: Chart, day: string): SignedDiagnosis | undefined =>
  heldBy(signed(chart, 'diagnosis'))(day);

const heldBy = perList((versions: readonly SignedDiagnosis[]) => lastBy(versions, documentDate));
