import { sessionSeries } from '../session-series.ts';

/** Maya’s sessions: Tuesdays at four with Elena Marsh. */
export const session = sessionSeries({
  client: 'maya',
  by: 'marsh',
  serviceCode: '90834',
  arranged: ['16:00', 50],
  shared: {
    modality: 'individual',
    present: 'Client',
    place: 'office',
    diagnoses: ['maya-d1', 'maya-d2'],
  },
});
