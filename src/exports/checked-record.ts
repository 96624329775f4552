import type { AuditOutcome } from '../clinical/audit.ts';
import type { Chart } from '../clinical/chart.ts';
import type { RuleSet } from '../clinical/rule-sets/rule-set.ts';

/** One episode with what the check said of it. */
export interface CheckedRecord {
  readonly chart: Chart;
  readonly outcomes: readonly AuditOutcome[];
  readonly ruleSets: readonly RuleSet[];
}
