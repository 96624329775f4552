import { findingsOf, tallyOf } from '../clinical/audit.ts';
import { verdictsBySet } from '../clinical/verdicts/verdicts-by-set.ts';
import { verdictAsJson } from './verdict-json.ts';
import type { CheckedRecord } from './checked-record.ts';

/** Findings as plain data for other programs; a new name may be added, any other change raises `version`. */
export function findingsAsJson(records: readonly CheckedRecord[]) {
  return {
    format: 'goldthread-findings',
    version: 1,
    records: records.map(({ chart, outcomes, ruleSets }) => ({
      client: { id: chart.client.id, name: chart.client.name, recordNumber: chart.client.recordNumber },
      episode: chart.episode.id,
      checkedOn: chart.today,
      ruleSets: ruleSets.map(({ id, name, version, effectiveFrom }) => ({
        id,
        name,
        version,
        effectiveFrom,
      })),
      tally: tallyOf(outcomes),
      verdicts: verdictsBySet(chart, outcomes, ruleSets).map(verdictAsJson),
      findings: findingsOf(outcomes),
    })),
  } as const;
}
