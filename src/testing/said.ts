import type { AuditOutcome } from '../clinical/audit.ts';

/** What a rule said of its subjects, in words: `pass fail hint cannot-tell`, or `not-applicable` alone. */
export const said = (rule: string, words: string): AuditOutcome[] =>
  words.split(' ').map((word, nth): AuditOutcome => {
    const place = { document: `document-${nth}`, type: 'progress-note', path: [] };
    if (word === 'not-applicable') return { rule, outcome: word };
    if (word === 'pass') return { rule, outcome: word, place };
    const about = { title: '', message: '', why: '', remedy: '', label: '', sources: [], askedBy: [], place };
    return {
      rule,
      outcome: word === 'cannot-tell' ? word : 'fail',
      severity: word === 'hint' ? 'recommended' : 'required',
      ...(word === 'hint' && { isAdvice: true }),
      ...about,
      key: `${rule}/${nth}`,
    };
  });
