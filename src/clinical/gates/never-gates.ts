const clock = 'The calendar has settled it: keeping the signature back would only make it later.';
const after = 'It asks for what follows the signature, so it would keep the document open for ever.';
const elsewhere =
  'It speaks of the calendar or of the whole record, never of one document that is being signed.';
const compared = 'Words are held against other records only once they are signed.';
const reading = 'It only reads sentences, and what a reading could not find stops nobody.';

/** Rules that no practice can let stop a signature, by id, each with the reason in a sentence; docs/decisions/0070. */
export const neverGates: Readonly<Record<string, string>> = {
  'assessment.evaluation-code-supported': elsewhere,
  'assessment.updated-annually': clock,
  'consent.good-faith-estimate': clock,
  'consent.telehealth':
    'It asks for another paper, which must have been there before the session; the note of a session that was held is not kept back for it.',
  'consent.treatment-informed': clock,
  'diagnosis.uncertain-not-coded':
    'It asks for a change in the documents that use the diagnosis, which come after it.',
  'discharge.inactive-case-addressed': elsewhere,
  'discharge.summary-on-time': clock,
  'formulation.states-supporting-symptoms': reading,
  'measure.baseline-administered': elsewhere,
  'measure.repeated-on-schedule': elsewhere,
  'note.claim-matches-signed-note': elsewhere,
  'note.not-shared-across-clients': compared,
  'note.present-for-each-contact': elsewhere,
  'note.signed-on-time': clock,
  'note.supervisor-cosigned': 'The second signature comes after the first.',
  'note.symptoms-and-functioning': reading,
  'note.visit-frequency-matches-plan': after,
  'plan.not-canned': compared,
  'plan.present-on-time': clock,
  'plan.updated-on-goal-met': after,
  'plan.updated-on-life-change': after,
  'plan.updated-on-worsening': after,
  'record.out-of-network-parity': elsewhere,
  'record.thread-unbroken':
    'A thread is tied document by document: the first one would wait for those that are to follow it.',
  'release.pcp-coordination': elsewhere,
  'review.on-time': clock,
};
