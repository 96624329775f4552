import { findingsOf, tallyOf } from '../clinical/audit.ts';
import { setsOf } from '../clinical/rule-sets/sets-in-force.ts';
import { verdictAsJson } from './verdict-json.ts';
import type { CheckedRecord } from './checked-record.ts';

/** Findings as plain data for other programs; a new name may be added, any other change raises `version`. */
export function findingsAsJson(records: readonly CheckedRecord[]) {
  return {
    format: 'goldthread-findings',
    version: 1,
    records: records.map(({ chart, outcomes, periods, verdicts }) => ({
      client: { id: chart.client.id, name: chart.client.name, recordNumber: chart.client.recordNumber },
      episode: chart.episode.id,
      checkedOn: chart.today,
      ruleSets: setsOf(periods).map(({ id, name, version, effectiveFrom }) => ({
        id,
        name,
        version,
        effectiveFrom,
      })),
      inForce: periods.map(({ from, until, sets }) => ({ from, until, ruleSets: sets.map(({ id }) => id) })),
      tally: tallyOf(outcomes),
      verdicts: verdicts.map(verdict => verdictAsJson(verdict, findingsOf(outcomes))),
      findings: findingsOf(outcomes),
    })),
  } as const;
}
