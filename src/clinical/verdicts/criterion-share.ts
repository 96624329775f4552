import type { AuditOutcome } from '../audit.ts';

/** How far one criterion is met in a record. */
export type CriterionState = 'met' | 'partly-met' | 'not-met' | 'cannot-tell' | 'not-applicable';

/** How far one criterion is met, and the shares it would have if everything undecided turned out ill, or well. */
export interface CriterionShare {
  readonly state: CriterionState;
  /** Absent where nothing was decided. */
  readonly share?: number;
  readonly lowest: number;
  readonly highest: number;
}

/**
 * The share of one criterion, 0 to 1, from all that its rule said of one record. What a rule cannot tell is left out of the share and moves
 * its bounds; a hint is no fault, and what
 * was not read could only have given one.
 */
export function criterionShare(outcomes: readonly AuditOutcome[], partlyMet: number): CriterionShare {
  const having = (wanted: AuditOutcome['outcome']): number =>
    outcomes.filter(({ outcome }) => outcome === wanted).length;
  const hints = outcomes.filter(each => 'key' in each && each.outcome === 'fail' && each.isAdvice).length;
  const well = having('pass') + hints;
  const ill = having('fail') - hints;
  const unread = outcomes.filter(each => 'key' in each && each.isUnread).length;
  const open = having('cannot-tell') - unread;

  const shareOf = (met: number, unmet: number): number => (unmet === 0 ? 1 : met === 0 ? 0 : partlyMet);
  const bounds = { lowest: shareOf(well, ill + open), highest: shareOf(well + open, ill) };
  if (well + ill === 0) return { state: open + unread > 0 ? 'cannot-tell' : 'not-applicable', ...bounds };
  const state = ill === 0 ? 'met' : well === 0 ? 'not-met' : 'partly-met';
  return { state, share: shareOf(well, ill), ...bounds };
}
