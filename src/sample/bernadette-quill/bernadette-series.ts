import { sessionSeries } from '../session-series.ts';

/** Fridays at nine with Bernadette. */
export const bernadetteSession = sessionSeries({
  client: 'bernadette',
  by: 'marsh',
  serviceCode: '90834',
  arranged: ['09:00', 45],
  shared: { modality: 'individual', present: 'Client', place: 'office', diagnoses: ['bernadette-dx-worry'] },
});
