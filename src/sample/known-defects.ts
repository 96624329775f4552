/** One fault placed in a sample record on purpose, and what the check must say of it. */
export interface KnownDefect {
  readonly what: string;
  /** Each finding as `rule.id document-key`, or `rule.id episode` where it is about the episode as a whole. */
  readonly finds: readonly string[];
}

/** The faults of the sample practice by client; a client who is not named here has none. */
export const knownDefects: Readonly<Record<string, readonly KnownDefect[]>> = {
  'frank-delaney': [
    {
      what: 'A note says neither which objective was worked on nor how, and is short.',
      finds: [
        'note.goal-linked note-6',
        'note.intervention-named note-6',
        'note.detailed-enough note-6',
        'note.next-steps note-6',
      ],
    },
    {
      what: 'A session of 47 minutes was billed with 90837, which needs 53.',
      finds: ['note.time-supports-code note-9'],
    },
    { what: 'A note was signed nine days after the session.', finds: ['note.signed-on-time note-10'] },
    {
      what: 'The plan ended, its target dates went by and no review was held; two sessions came after it.',
      finds: [
        'plan.active-on-service-date note-12',
        'plan.active-on-service-date note-13',
        'plan.objective-target-date plan-1',
        'review.on-time plan-1',
      ],
    },
  ],
  'leila-moss': [
    {
      what: 'The goal stands twice in clinical wording; what the couple wanted was never written down.',
      finds: ['plan.goal-in-client-words plan-1'],
    },
    {
      what: 'The interventions are “supportive therapy” and “counseling”.',
      finds: ['plan.intervention-per-goal plan-1'],
    },
    {
      what: 'How she took part is told in four words: “Plan presented and accepted.” Why the care is needed is told in twelve.',
      finds: ['plan.client-participation plan-1', 'plan.necessity-statement plan-1'],
    },
    {
      what: 'The plan is done “when the couple feels better”.',
      finds: ['plan.discharge-criteria plan-1'],
    },
    {
      what: 'The target dates of both objectives went by and nobody looked.',
      finds: ['plan.objective-target-date plan-1'],
    },
  ],
  'wren-castellano': [
    {
      what: 'The diagnosis stands on three criteria, and nothing else was considered.',
      finds: ['diagnosis.criteria-count-met diagnosis', 'diagnosis.differential-considered diagnosis'],
    },
    { what: 'The only note was signed eight days later.', finds: ['note.signed-on-time note-1'] },
    {
      what: 'Why the care is needed is told in eight words.',
      finds: ['plan.necessity-statement plan-1'],
    },
    {
      what: 'One session was billed and has no note.',
      finds: ['note.present-for-each-contact third-appointment'],
    },
    {
      what: 'The discharge summary reports on one of two goals.',
      finds: ['discharge.required-elements discharge'],
    },
  ],
  'bernadette-quill': [
    {
      what: 'The first plan was signed in the eighth week, nineteen days late.',
      finds: ['plan.present-on-time plan-1'],
    },
    {
      what: 'Three sessions after the first visits were held with no signed plan in force.',
      finds: [
        'plan.active-on-service-date note-4',
        'plan.active-on-service-date note-5',
        'plan.active-on-service-date note-6',
      ],
    },
    {
      what: 'She did not sign the plan, and nothing says why.',
      finds: ['plan.client-signature-or-reason plan-1'],
    },
    {
      what: 'The plan names two diagnoses, and no goal answers the second.',
      finds: ['plan.goal-addresses-diagnosis plan-1'],
    },
    {
      what: 'The goal about her sister was never worked on: the thread breaks there.',
      finds: ['record.thread-unbroken plan-1'],
    },
    {
      what: 'The plan treats the silence with her sister, and the assessment shows nothing of it.',
      finds: ['plan.diagnosis-problem-symptoms-listed plan-1'],
    },
  ],
};
