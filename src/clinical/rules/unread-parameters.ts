/** Numbers and lists of the standards that no check reads, by rule and name, each with the reason; to change one would change nothing. */
export const unreadParameters: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'diagnosis.criteria-count-met': {
    examples: 'They explain the rule; the counts themselves stand with the criteria of each disorder.',
  },
  'diagnosis.required-criterion-met': {
    table: 'It names the criteria of each disorder, which the program carries as data.',
  },
  'plan.intervention-fits-diagnosis': {
    table: 'It names the treatments of each disorder, which the program carries as data.',
  },
  'plan.plain-and-respectful-language': {
    pejorativeList: 'It names the words that label a person, which the program carries as data.',
  },
  'plan.goal-focus-limit': {
    idealGoals: 'One goal is an advice of its source; what is too many is said by the limits.',
  },
  'note.time-supports-code': {
    extraPer90840: 'A note carries one service code and not how many times it is billed.',
  },
  'note.goal-linked': {
    minSimilarity: 'A note is linked to its objective by choice, not by likeness of words.',
  },
  'note.supervisor-cosigned': {
    supervisionDays: 'Meetings of supervision are kept by the practice, not in a client’s record.',
  },
  'note.not-shared-across-clients': {
    maxWrongPronouns:
      'A note speaks of relatives and partners too; whose a pronoun is, and so whether it is wrong, is for a person to see.',
  },
  'measure.repeated-on-schedule': {
    minIntervalDays: 'To ask more often than the least interval is no fault of a record.',
  },
  'measure.scored-and-interpreted': {
    responseReduction:
      'What a fall of the score means is said with the score; the rule asks that somebody says it.',
    phq9RemissionBelow:
      'What a fall of the score means is said with the score; the rule asks that somebody says it.',
  },
  'review.no-progress-answered': {
    windowDays:
      'Both sides judge a goal at its reviews; the ratings of single sessions rise and fall between them.',
  },
  'consent.good-faith-estimate': {
    onRequestBusinessDays: 'The day on which a client asked for an estimate stands in no document.',
  },
  'release.accounting-complete': {
    respondDays: 'A client’s request for the account is answered by the practice and stands in no document.',
    extensionDays:
      'A client’s request for the account is answered by the practice and stands in no document.',
  },
};
