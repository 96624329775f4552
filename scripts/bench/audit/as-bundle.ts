import type { CareNote, CareRecord } from './care-record.ts';

/** A record as an engine of clinical quality language reads it: a FHIR R4 bundle of one patient. */
export function asBundle({ id, plan, reviews, notes, phq9 }: CareRecord) {
  const subject = { reference: `Patient/${id}` };
  const resources: readonly { readonly resourceType: string; readonly id?: string }[] = [
    { resourceType: 'Patient', id },
    {
      resourceType: 'CarePlan',
      ...{ status: 'active', intent: 'plan', subject, period: { start: plan.from, end: plan.until } },
    },
    ...reviews.map(performedDateTime => ({
      resourceType: 'Procedure',
      ...{ status: 'completed', subject, performedDateTime },
    })),
    ...phq9.map(effectiveDateTime => ({
      resourceType: 'Observation',
      ...{
        status: 'final',
        subject,
        effectiveDateTime,
        code: { coding: [{ system: loinc, code: '44261-6' }] },
      },
    })),
    ...notes.map(note => ({ subject, ...asComposition(note) })),
  ];
  const entry = resources.map((resource, nth) => ({ resource: { id: `${id}-${nth}`, ...resource } }));
  return { resourceType: 'Bundle', type: 'collection', entry };
}

const loinc = 'http://loinc.org';

const asComposition = ({ heldOn, stoppedAt, signedAt, goal }: CareNote) => ({
  resourceType: 'Composition',
  status: 'final',
  type: { coding: [{ system: loinc, code: '11506-3' }] },
  date: `${heldOn}T${stoppedAt}:00.000Z`,
  title: 'Progress note',
  attester: [{ mode: 'professional', time: signedAt }],
  section: [{ title: 'Work', entry: goal === undefined ? [] : [{ reference: `Goal/${goal}` }] }],
});
