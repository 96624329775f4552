/**
 * What a rule may say that never stops a signature, though the rule is a gate: nothing that could be done before the signature would
 * mend it. Named as in the rule's messages.
 */
export const tooLateToMend: Readonly<Record<string, readonly string[]>> = {
  'assessment.completed-before-plan': ['afterPlan', 'late'],
  'consent.part2-notice': ['late'],
  'consent.privacy-notice-acknowledged': ['late'],
  'diagnosis.primary-is-treatable': ['notTreated'],
  'diagnosis.problem-coverage': ['uncovered'],
  'plan.client-participation': ['notMet'],
  'plan.clinician-signature': ['unlicensed', 'wrongSigner'],
  'plan.problem-list-current': ['unlisted'],
  'record.patient-request-on-time': ['open', 'late'],
};
