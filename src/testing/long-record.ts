import fc from 'fast-check';
import type { Chart, ChartDocument } from '../clinical/chart.ts';
import { documentDate } from '../clinical/document-date.ts';
import { anyChart } from './any-chart.ts';
import { chartWith } from './chart-builder.ts';

/** What lies on a desk unfinished, however long the record: so many documents at most are still being written. */
const openDrafts = 40;

/**
 * A record of so many documents of every kind, with whatever is missing, doubled or points nowhere, the same for the same seed. What is
 * signed grows without end; the drafts do not.
 */
export function longRecord(length: number, seed: number): Chart {
  const pool = fc.sample(anyChart, { seed, numRuns: 60 }).flatMap(({ documents }) => documents);
  const by = { id: 'okafor', name: 'Ines Okafor', role: 'clinician' };
  const documents = Array.from({ length }, (_, nth): ChartDocument => {
    const document = { ...pool[(nth * 7) % pool.length], id: `document-${nth}` } as ChartDocument;
    if (document.status === 'signed' || document.type === 'appointment' || nth < openDrafts) return document;
    const on = documentDate(document);
    const signature = { by, at: `${on}T12:00:00.000Z`, on };
    return { ...document, status: 'signed', signature, coSignatures: [] } as unknown as ChartDocument;
  });
  return chartWith(...documents, { today: '2027-06-01' });
}
