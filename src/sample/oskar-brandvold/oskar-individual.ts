import { sessionSeries } from '../session-series.ts';

/** Fridays at ten with Oskar alone. */
export const oskarAlone = sessionSeries({
  client: 'oskar',
  by: 'raman',
  serviceCode: '90834',
  arranged: ['10:00', 45],
  shared: { modality: 'individual', present: 'Client', place: 'office', diagnoses: ['oskar-dx'] },
});
