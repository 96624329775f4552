import type { AuditOutcome } from '../audit.ts';

/** Whether the treatment team said to a finding why not this time, and that still holds. */
export const isAnswered = (outcome: AuditOutcome): boolean =>
  'key' in outcome && outcome.answer?.standing === 'holds';
