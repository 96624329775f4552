import { sessionSeries } from '../session-series.ts';

/** Wednesdays at five with Leila and her husband. */
export const leilaSession = sessionSeries({
  client: 'leila',
  by: 'achterberg',
  serviceCode: '90847',
  arranged: ['17:00', 50],
  shared: { modality: 'couple', present: 'Client and husband', place: 'office', diagnoses: ['leila-dx'] },
});
