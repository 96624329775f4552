import type { Intake } from '../../documents/intake.ts';
import type { Verdict } from '../../kit/rule.ts';
import { defineRule } from '../../kit/rule.ts';
import { standingIntakes } from './standing-intakes.ts';

/** What is asked for, in the words of a message, with the field that answers it. */
const asked = [
  ['medications', 'which medication the client takes, or that it is none'],
  ['allergies', 'allergies, or that none are known'],
  ['medicalHistory', 'medical conditions, or that there are none'],
  ['primaryCare', 'the primary care clinician, or that there is none'],
] as const satisfies readonly (readonly [keyof Intake, string])[];

function isAnswered(body: Intake, field: (typeof asked)[number][0]): boolean {
  if (field !== 'medications') return Boolean(body[field]?.trim());
  return body.noMedications === true || body.medications.some(({ name }) => name?.trim());
}

export const medicationsAllergiesMedical = defineRule({
  id: 'intake.medications-allergies-medical',
  standsIn: ['intake'],
  messages: {
    missing: 'The intake does not record {what}.',
    both: 'The intake says that the client takes no medication, and lists {medication}.',
  },
  subjects: standingIntakes,

  check({ body }, { fail, cannotTell }) {
    const found: Verdict[] = asked
      .filter(([field]) => !isAnswered(body, field))
      .map(([field, what]) => fail('missing', { what }, { at: [field] }));
    const listed = body.medications.find(({ name }) => name?.trim());
    return body.noMedications === true && listed
      ? [...found, cannotTell('both', { medication: listed.name ?? '' }, { at: ['noMedications'] })]
      : found;
  },
});
