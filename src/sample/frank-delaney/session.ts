import { sessionSeries } from '../session-series.ts';

/** Frank’s sessions: Wednesdays at half past six with David Achterberg. */
export const session = sessionSeries({
  client: 'frank',
  by: 'achterberg',
  serviceCode: '90834',
  arranged: ['18:30', 50],
  shared: { modality: 'individual', present: 'Client', place: 'office', diagnoses: ['frank-d1'] },
});
