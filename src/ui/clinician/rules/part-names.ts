import type { Standard } from '../../../clinical/standards/standard.ts';

/** What the parts of a record that rules speak about are called on a screen, in thread order. */
export const partNames: Readonly<Record<Standard['document'], string>> = {
  intake: 'Intake',
  assessment: 'Assessment',
  diagnosis: 'Diagnosis',
  formulation: 'Formulation',
  plan: 'Treatment plan',
  note: 'Session notes and contacts',
  measure: 'Questionnaires',
  review: 'Plan review',
  consent: 'Consents',
  release: 'Releases and disclosures',
  discharge: 'Discharge',
  record: 'The record as a whole',
};
