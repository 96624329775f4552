import { sessionSeries } from '../session-series.ts';

/** Monday evenings in the group for social anxiety. */
export const oskarInGroup = sessionSeries({
  client: 'oskar',
  by: 'raman',
  serviceCode: '90853',
  arranged: ['18:00', 90],
  shared: {
    modality: 'group',
    present: 'Client and six other members',
    place: 'office',
    diagnoses: ['oskar-dx'],
  },
});
