/** How a corrective action stands. Done waits for the reviewer's word; confirmed is the end of it. */
export type CorrectionStanding = 'open' | 'overdue' | 'done' | 'confirmed';

export interface CorrectionStep {
  readonly kind: 'done' | 'confirmed' | 'reopened';
  /** A new day, where a reopened action was given one. */
  readonly dueOn?: string | undefined;
}

/** How an action stands on a day after all its steps, oldest first, and by when it is due. */
export function standingOfCorrection(
  dueOn: string,
  steps: readonly CorrectionStep[],
  today: string,
): { readonly standing: CorrectionStanding; readonly dueOn: string } {
  const due = steps.findLast(step => step.dueOn !== undefined)?.dueOn ?? dueOn;
  const last = steps.at(-1)?.kind;
  if (last === 'confirmed' || last === 'done') return { standing: last, dueOn: due };
  return { standing: due < today ? 'overdue' : 'open', dueOn: due };
}
