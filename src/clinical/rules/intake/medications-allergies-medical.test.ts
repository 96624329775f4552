import { chartWith } from '../../../testing/chart-builder.ts';
import { intakeOf } from '../../../testing/river-evidence.ts';
import { ruleCases } from '../../../testing/rule-cases.ts';
import { medicationsAllergiesMedical } from './medications-allergies-medical.ts';

const medications = [{ id: 'm1', name: 'Sertraline', dose: '50 mg' }];

ruleCases(medicationsAllergiesMedical, {
  'not-applicable': [{ when: 'there is no intake yet', chart: chartWith() }],
  pass: [
    { when: 'all are told, even if it is none', chart: chartWith(intakeOf()) },
    { when: 'medication is listed', chart: chartWith(intakeOf({ noMedications: undefined, medications })) },
  ],
  fail: [
    {
      when: 'allergies were not asked about',
      chart: chartWith(intakeOf({ allergies: ' ' })),
      says: 'The intake does not record allergies, or that none are known.',
      at: 'allergies',
    },
    {
      when: 'nothing of health is told',
      chart: chartWith(
        intakeOf({ noMedications: false, allergies: undefined, medicalHistory: '', primaryCare: undefined }),
      ),
      says: [
        'The intake does not record which medication the client takes, or that it is none.',
        'The intake does not record allergies, or that none are known.',
        'The intake does not record medical conditions, or that there are none.',
        'The intake does not record the primary care clinician, or that there is none.',
      ],
      at: 'medications',
    },
  ],
  'cannot-tell': [
    {
      when: 'it says both',
      chart: chartWith(intakeOf({ medications })),
      says: 'The intake says that the client takes no medication, and lists Sertraline.',
      at: 'noMedications',
    },
  ],
});
