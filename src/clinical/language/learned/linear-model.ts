/** What a unit of text or a whole text is like: features that it has, and features with a number. */
export interface Described {
  readonly has: readonly string[];
  readonly counts?: Readonly<Record<string, number>> | undefined;
}

/** A trained decision: the log-odds that each feature adds, beginning at the bias. */
export interface LinearModel {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** The log-odds that a model gives to what is described; above 0 speaks for it. */
export function logOdds({ bias, weights }: LinearModel, { has, counts = {} }: Described): number {
  let sum = bias;
  for (const feature of has) sum += weights.get(feature) ?? 0;
  for (const [feature, value] of Object.entries(counts)) sum += (weights.get(feature) ?? 0) * value;
  return sum;
}

/** The share of cases in which it holds, as the model expects it, from 0 to 1. */
export const probability = (odds: number): number => 1 / (1 + Math.exp(-odds));
