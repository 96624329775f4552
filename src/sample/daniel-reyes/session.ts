import { sessionSeries } from '../session-series.ts';

/** Daniel’s sessions: Thursdays at half past twelve by video with Priya Raman. */
export const session = sessionSeries({
  client: 'daniel',
  by: 'raman',
  serviceCode: '90834',
  arranged: ['12:30', 50],
  shared: { modality: 'individual', present: 'Client', place: 'video', diagnoses: ['daniel-d1'] },
});
