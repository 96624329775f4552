import { sessionSeries } from '../session-series.ts';

/** Hannah’s sessions: Mondays at nine with Tomas Lindqvist, who works under supervision. */
export const session = sessionSeries({
  client: 'hannah',
  by: 'lindqvist',
  serviceCode: '90834',
  arranged: ['09:00', 50],
  shared: { modality: 'individual', present: 'Client', place: 'office', diagnoses: ['hannah-d1'] },
});
