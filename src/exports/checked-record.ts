import type { AuditOptions, AuditOutcome } from '../clinical/audit.ts';
import { auditByService } from '../clinical/audit-by-service.ts';
import type { Chart } from '../clinical/chart.ts';
import type { SetPeriod } from '../clinical/rule-sets/sets-in-force.ts';
import { type SetVerdicts, verdictsBySet } from '../clinical/verdicts/verdicts-by-set.ts';

/** One episode with what the check said of it. */
export interface CheckedRecord {
  readonly chart: Chart;
  /** Which rule sets held on which days of service. */
  readonly periods: readonly SetPeriod[];
  readonly outcomes: readonly AuditOutcome[];
  readonly verdicts: readonly SetVerdicts[];
}

/** Checks an episode by the sets of its days, and scores it as each of them would; no rule judges the same thing twice. */
export function checkRecord(
  chart: Chart,
  periods: readonly SetPeriod[],
  options: AuditOptions = {},
): CheckedRecord {
  const once = { ...options, judged: options.judged ?? new Map() };
  return {
    chart,
    periods,
    outcomes: auditByService(chart, periods, once),
    verdicts: verdictsBySet(chart, periods, once),
  };
}
