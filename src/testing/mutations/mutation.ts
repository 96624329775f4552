import type { Chart } from '../../clinical/chart.ts';
import type { CleanRecord } from './clean-records.ts';

/** A finding at its place, as one line: `plan-2 goals.maya-g1.clientWords`, a document’s key alone, or `episode`. */
export type At = string;

/** One natural way in which a record breaks, and all that the check must then say that it did not say before. */
export interface Mutation {
  /** The rule that names this fault. */
  readonly rule: string;
  /** What is broken, in one plain sentence. */
  readonly breaks: string;
  readonly in: CleanRecord;
  /** The rule set that asks for it, or whose numbers are needed; the core set alone unless said. */
  readonly under?: string;
  readonly mutate: (chart: Chart) => Chart;
  /** Where the rule points. */
  readonly at: At | readonly At[];
  /** What the rule answers where it can do no more than hint, or tell that it cannot tell. */
  readonly as?: 'advice' | 'cannot-tell';
  /** What else the same fault truly breaks, and why. */
  readonly alsoFinds?: readonly Also[];
  /** Rules that judge less than they did, and why; those that found something are not asked. */
  readonly silences?: readonly Silenced[];
}

interface Also {
  readonly rule: string;
  readonly at: At | readonly At[];
  readonly as?: 'advice' | 'cannot-tell';
  readonly because: string;
}

interface Silenced {
  readonly rules: readonly string[];
  readonly because: string;
}
