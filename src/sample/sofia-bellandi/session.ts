import { sessionSeries } from '../session-series.ts';

/** Sofia’s sessions: Thursdays at eleven with David Achterberg, more often after the crisis. */
export const session = sessionSeries({
  client: 'sofia',
  by: 'achterberg',
  serviceCode: '90834',
  arranged: ['11:00', 50],
  shared: { modality: 'individual', present: 'Client', place: 'office', diagnoses: ['sofia-d1'] },
});
