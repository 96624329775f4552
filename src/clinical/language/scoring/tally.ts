/** How often a label was found rightly and wrongly, present and absent. */
export interface Tally {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  /** Decisions that were not given; each is counted as wrong above. */
  readonly unanswered: number;
}

/** What a tally comes to; undefined where there is nothing to divide by. */
export interface Figures {
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  /** The mean of the shares of the true and of the false cases that were found; of the one share where all cases are alike. */
  readonly balancedAccuracy: number | undefined;
}

/** One decision: what is so, and what was answered. */
export interface Judged {
  readonly isSo: boolean;
  readonly answer: boolean | null;
}

/** Counts decisions. One that was not given is wrong, whatever the case is. */
export function tallyOf(decisions: readonly Judged[]): Tally {
  const count = (fits: (each: Judged) => boolean): number => decisions.filter(fits).length;
  return {
    truePositives: count(({ isSo, answer }) => isSo && answer === true),
    falsePositives: count(({ isSo, answer }) => !isSo && answer !== false),
    falseNegatives: count(({ isSo, answer }) => isSo && answer !== true),
    trueNegatives: count(({ isSo, answer }) => !isSo && answer === false),
    unanswered: count(({ answer }) => answer === null),
  };
}

export function figuresOf({ truePositives, falsePositives, falseNegatives, trueNegatives }: Tally): Figures {
  const recall = share(truePositives, truePositives + falseNegatives);
  return {
    precision: share(truePositives, truePositives + falsePositives),
    recall,
    balancedAccuracy: mean([recall, share(trueNegatives, trueNegatives + falsePositives)]),
  };
}

const share = (part: number, whole: number): number | undefined => (whole === 0 ? undefined : part / whole);

/** The mean of what is known; undefined where nothing is. */
export function mean(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter(value => value !== undefined);
  return share(
    known.reduce((sum, value) => sum + value, 0),
    known.length,
  );
}
