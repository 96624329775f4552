import type { AuditOutcome } from '../clinical/audit.ts';

const answer = {
  id: 'answer',
  reason: 'It was told by telephone.',
  by: { id: 'okafor', name: 'Ines Okafor' },
  on: '2026-03-16',
  standing: 'holds',
} as const;

/** What a rule said of its subjects, in words: `pass fail hint answered cannot-tell unread`, or `not-applicable` alone. */
export const said = (rule: string, words: string): AuditOutcome[] =>
  words.split(' ').map((word, nth): AuditOutcome => {
    const place = { document: `document-${nth}`, type: 'progress-note', path: [] };
    if (word === 'not-applicable') return { rule, outcome: word };
    if (word === 'pass') return { rule, outcome: word, place };
    const about = { title: '', message: '', why: '', remedy: '', label: '', sources: [], askedBy: [], place };
    return {
      rule,
      outcome: word === 'cannot-tell' || word === 'unread' ? 'cannot-tell' : 'fail',
      severity: word === 'hint' || word === 'unread' ? 'recommended' : 'required',
      ...(word === 'hint' && { isAdvice: true }),
      ...(word === 'unread' && { isUnread: true }),
      ...(word === 'answered' && { answer }),
      ...about,
      key: `${rule}/${nth}`,
    };
  });
