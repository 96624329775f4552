import type { Chart, SignedDocument } from '../../chart.ts';
import { signed } from '../../chart.ts';
import { documentDate } from '../../document-date.ts';

export type SignedDiagnosis = SignedDocument<'diagnosis'>;

/** The signed diagnosis that held on a day (`YYYY-MM-DD`); undefined before the first. */
export const diagnosisOn = (chart: Chart, day: string): SignedDiagnosis | undefined =>
  signed(chart, 'diagnosis').findLast(document => documentDate(document) <= day);
