import { sessionSeries } from '../session-series.ts';

/** Thursdays at four with Kez. */
export const kezSession = sessionSeries({
  client: 'kez',
  by: 'lindqvist',
  serviceCode: '90834',
  arranged: ['16:00', 45],
  shared: { modality: 'individual', present: 'Client', place: 'office', diagnoses: ['kez-dx'] },
});
