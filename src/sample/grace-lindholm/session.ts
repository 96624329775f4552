import { sessionSeries } from '../session-series.ts';

/** Grace’s sessions: Tuesdays at ten with Elena Marsh. */
export const session = sessionSeries({
  client: 'grace',
  by: 'marsh',
  serviceCode: '90834',
  arranged: ['10:00', 50],
  shared: { modality: 'individual', present: 'Client', place: 'office', diagnoses: ['grace-d1'] },
});
