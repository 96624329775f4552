import type { Outcome } from '../../../clinical/kit/rule.ts';

/** A case that a rule is tested by, in words. */
export interface RuleExample {
  readonly when: string;
  /** What the check says then. */
  readonly says?: readonly string[];
}

/** The cases of each rule by its id, each under the way it comes out. */
export type RuleExamples = Readonly<
  Record<string, Readonly<Partial<Record<Outcome, readonly RuleExample[]>>>>
>;
